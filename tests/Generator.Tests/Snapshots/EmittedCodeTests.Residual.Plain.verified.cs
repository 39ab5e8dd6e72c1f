// Input(16, 3, 3), Conv(20, 1, Stride = 2), Residual("image", Shortcut = Shortcut.Project), Relu

// ---------- Vector512 ----------

        // relu1 = relu(add(conv1, residual1.norm))
        //   conv1 [20,2,2]   NCHWc16
        //   residual1.norm [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 128; i += 16)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var value = Vector512.LoadUnsafe(ref x1_i) + Vector512.LoadUnsafe(ref x2_i);
                Vector512.MaxNative(Vector512<float>.Zero, value).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector256 ----------

        // relu1 = relu(add(conv1, residual1.norm))
        //   conv1 [20,2,2]   NCHWc16
        //   residual1.norm [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 128; i += 8)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var value = Vector256.LoadUnsafe(ref x1_i) + Vector256.LoadUnsafe(ref x2_i);
                Vector256.MaxNative(Vector256<float>.Zero, value).StoreUnsafe(ref y_i);
            }
        }

// ---------- AdvSimd ----------

        // relu1 = relu(add(conv1, residual1.norm))
        //   conv1 [20,2,2]   NCHWc16
        //   residual1.norm [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 128; i += 4)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var value = Vector128.LoadUnsafe(ref x1_i) + Vector128.LoadUnsafe(ref x2_i);
                Vector128.MaxNative(Vector128<float>.Zero, value).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector128 ----------

        // relu1 = relu(add(conv1, residual1.norm))
        //   conv1 [20,2,2]   NCHWc16
        //   residual1.norm [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 128; i += 4)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var value = Vector128.LoadUnsafe(ref x1_i) + Vector128.LoadUnsafe(ref x2_i);
                Vector128.MaxNative(Vector128<float>.Zero, value).StoreUnsafe(ref y_i);
            }
        }

// ---------- Scalar ----------

        // relu1 = relu(add(conv1, residual1.norm))
        //   conv1 [20,2,2]   NCHWc16
        //   residual1.norm [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 128; i++)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var value = x1_i + x2_i;
                y_i = Lanes.Max(0f, value);
            }
        }
