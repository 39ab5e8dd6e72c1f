// Input(16, 2, 2), HardSwish, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of hardSwish's input(hardSwish1Gradient, image)
        //   hardSwish1Gradient [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void HardSwish1_BackwardData(ref float dy, ref float x, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var input = Vector256.LoadUnsafe(ref x_i);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256.Create(-3f)), Vector256.ConditionalSelect(Vector256.GreaterThan(Vector256.Create(3f), input), gradient * Vector256.MultiplyAddEstimate(input, Vector256.Create(0.33333334f), Vector256.Create(0.5f)), gradient), Vector256<float>.Zero).StoreUnsafe(ref dx_i);
            }
        }
