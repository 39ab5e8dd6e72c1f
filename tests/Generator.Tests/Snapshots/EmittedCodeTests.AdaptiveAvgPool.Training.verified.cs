// Input(16, 4, 4), AdaptiveAvgPool(2), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of adaptiveAvgPool's input(adaptiveAvgPool1Gradient)
        //   adaptiveAvgPool1Gradient [16,2,2]   NCHWc16
        //   imageGradient [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AdaptiveAvgPool1_BackwardData(ref float dy, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 32);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 128);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        var share = Vector256.LoadUnsafe(ref dy_oy_ox_c) * Vector256.Create(0.25f);
                        share.StoreUnsafe(ref dx_oy_ox_c);
                        share.StoreUnsafe(ref dx_oy_ox_c, 16);
                        share.StoreUnsafe(ref dx_oy_ox_c, 64);
                        share.StoreUnsafe(ref dx_oy_ox_c, 80);
                    }
                }
            }
        }
