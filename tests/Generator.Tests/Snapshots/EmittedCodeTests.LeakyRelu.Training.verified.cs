// Input(16, 2, 2), LeakyRelu, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of leakyRelu's input(leakyRelu1Gradient, leakyRelu1)
        //   leakyRelu1Gradient [16,2,2]   NCHWc16
        //   leakyRelu1 [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LeakyRelu1_BackwardData(ref float dy, ref float y, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var output = Vector256.LoadUnsafe(ref y_i);
                Vector256.ConditionalSelect(Vector256.GreaterThan(output, Vector256<float>.Zero), gradient, gradient * Vector256.Create(0.01f)).StoreUnsafe(ref dx_i);
            }
        }
