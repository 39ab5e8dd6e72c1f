// Input(16, 2, 2), Dropout(0.5), Concat("image")

// ---------- Vector512 ----------

        // concat1 = concat(image, image)
        //   image [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   concat1 [32,2,2]   NCHWc16
        //   in place: x1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 16)
            {
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector512.LoadUnsafe(ref x2_i).StoreUnsafe(ref y_i, 64);
            }
        }

// ---------- Vector256 ----------

        // concat1 = concat(image, image)
        //   image [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   concat1 [32,2,2]   NCHWc16
        //   in place: x1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector256.LoadUnsafe(ref x2_i).StoreUnsafe(ref y_i, 64);
            }
        }

// ---------- AdvSimd ----------

        // concat1 = concat(image, image)
        //   image [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   concat1 [32,2,2]   NCHWc16
        //   in place: x1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector128.LoadUnsafe(ref x2_i).StoreUnsafe(ref y_i, 64);
            }
        }

// ---------- Vector128 ----------

        // concat1 = concat(image, image)
        //   image [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   concat1 [32,2,2]   NCHWc16
        //   in place: x1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector128.LoadUnsafe(ref x2_i).StoreUnsafe(ref y_i, 64);
            }
        }

// ---------- Scalar ----------

        // concat1 = concat(image, image)
        //   image [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   concat1 [32,2,2]   NCHWc16
        //   in place: x1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i++)
            {
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Unsafe.Add(ref y_i, 64) = x2_i;
            }
        }
