// Input(16, 2, 2), HardSwish

// ---------- Vector256 ----------

        // hardSwish1 = hardSwish(image)
        //   image [16,2,2]   NCHWc16
        //   hardSwish1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void HardSwish1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                (Vector256.MaxNative(Vector256.Create(-3f), input) * Vector256.MinNative(Vector256.Create(1f), Vector256.MaxNative(Vector256<float>.Zero, input + Vector256.Create(3f)) * Vector256.Create(0.16666667f))).StoreUnsafe(ref y_i);
            }
        }
