// Input(16, 2, 2), Relu

// ---------- Vector512 ----------

        // relu1 = relu(image)
        //   image [16,2,2]   NCHWc16
        //   relu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 16)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector512.LoadUnsafe(ref x_i);
                Vector512.MaxNative(Vector512<float>.Zero, input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector256 ----------

        // relu1 = relu(image)
        //   image [16,2,2]   NCHWc16
        //   relu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.MaxNative(Vector256<float>.Zero, input).StoreUnsafe(ref y_i);
            }
        }

// ---------- AdvSimd ----------

        // relu1 = relu(image)
        //   image [16,2,2]   NCHWc16
        //   relu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                Vector128.MaxNative(Vector128<float>.Zero, input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector128 ----------

        // relu1 = relu(image)
        //   image [16,2,2]   NCHWc16
        //   relu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                Vector128.MaxNative(Vector128<float>.Zero, input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Scalar ----------

        // relu1 = relu(image)
        //   image [16,2,2]   NCHWc16
        //   relu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Relu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i++)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = x_i;
                y_i = Lanes.Max(0f, input);
            }
        }
