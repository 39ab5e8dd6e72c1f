// Input(16, 5, 5), GlobalAvgPool, Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of globalAvgPool's input(globalAvgPool1Gradient)
        //   globalAvgPool1Gradient [16,1,1]   NCHWc16
        //   imageGradient [16,5,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalAvgPool1_BackwardData(ref float dy, ref float dx)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float dy_c = ref Unsafe.Add(ref dy, c);
                ref float dx_c = ref Unsafe.Add(ref dx, c);
                var share = Vector256.LoadUnsafe(ref dy_c) * Vector256.Create(0.04f);
                for (int ky = 0; ky < 5; ky++)
                {
                    ref float dx_c_ky = ref Unsafe.Add(ref dx_c, ky * 80);
                    share.StoreUnsafe(ref dx_c_ky);
                    share.StoreUnsafe(ref dx_c_ky, 16);
                    share.StoreUnsafe(ref dx_c_ky, 32);
                    share.StoreUnsafe(ref dx_c_ky, 48);
                    share.StoreUnsafe(ref dx_c_ky, 64);
                }
            }
        }
