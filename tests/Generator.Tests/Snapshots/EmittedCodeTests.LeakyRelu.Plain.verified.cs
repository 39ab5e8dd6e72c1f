// Input(16, 2, 2), LeakyRelu

// ---------- Vector256 ----------

        // leakyRelu1 = leakyRelu(image)
        //   image [16,2,2]   NCHWc16
        //   leakyRelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LeakyRelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), input, input * Vector256.Create(0.01f)).StoreUnsafe(ref y_i);
            }
        }
