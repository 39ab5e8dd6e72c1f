// Input(16, 2, 2), HardSigmoid

// ---------- Vector256 ----------

        // hardSigmoid1 = hardSigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   hardSigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void HardSigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector256.MinNative(Vector256.Create(1f), Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.Create(0.2f), Vector256.LoadUnsafe(ref x_i), Vector256.Create(0.5f)))).StoreUnsafe(ref y_i);
            }
        }
