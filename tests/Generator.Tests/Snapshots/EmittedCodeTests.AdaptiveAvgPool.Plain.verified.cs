// Input(16, 4, 4), AdaptiveAvgPool(2)

// ---------- Vector256 ----------

        // adaptiveAvgPool1 = adaptiveAvgPool(image)
        //   image [16,4,4]   NCHWc16
        //   adaptiveAvgPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void AdaptiveAvgPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 128);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 32);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var sum = Vector256<float>.Zero;
                        sum += Vector256.LoadUnsafe(ref x_oy_ox_c);
                        sum += Vector256.LoadUnsafe(ref x_oy_ox_c, 16);
                        sum += Vector256.LoadUnsafe(ref x_oy_ox_c, 64);
                        sum += Vector256.LoadUnsafe(ref x_oy_ox_c, 80);
                        (sum * Vector256.Create(0.25f)).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }
