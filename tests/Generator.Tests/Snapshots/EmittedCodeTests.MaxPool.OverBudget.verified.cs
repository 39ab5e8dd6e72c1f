// Input(16, 14, 14), MaxPool(7)

// ---------- Vector256 ----------

        // maxPool1 = maxPool(image)
        //   image [16,14,14]   NCHWc16
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void MaxPool1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 1568);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 112);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var best = Vector256.LoadUnsafe(ref x_oy_ox_c);
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 16));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 32));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 48));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 64));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 80));
                        best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c, 96));
                        for (int ky = 1; ky < 7; ky++)
                        {
                            ref float x_oy_ox_c_ky = ref Unsafe.Add(ref x_oy_ox_c, ky * 224);
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 16));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 32));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 48));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 64));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 80));
                            best = Vector256.MaxNative(best, Vector256.LoadUnsafe(ref x_oy_ox_c_ky, 96));
                        }
                        best.StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }
