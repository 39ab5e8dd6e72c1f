// Input(16, 3, 3), LocallyConnected(16, 2)   CnnUnrollBudget 4

// ---------- Vector256 ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   4,096 MACs
        //   image [16,3,3]   NCHWc16
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 2048);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 1024);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc_oc0 = Vector256.LoadUnsafe(ref bias_oy_ox);
                    var acc_oc8 = Vector256.LoadUnsafe(ref bias_oy_ox, 8);
                    for (int ky = 0; ky < 2; ky++)
                    {
                        ref float w_oy_ox_ky = ref Unsafe.Add(ref w_oy_ox, ky * 512);
                        ref float x_oy_ox_ky = ref Unsafe.Add(ref x_oy_ox, ky * 48);
                        for (int kx = 0; kx < 2; kx++)
                        {
                            ref float w_oy_ox_ky_kx = ref Unsafe.Add(ref w_oy_ox_ky, kx * 256);
                            ref float x_oy_ox_ky_kx = ref Unsafe.Add(ref x_oy_ox_ky, kx * 16);
                            for (int ic = 0; ic < 16; ic += 2)
                            {
                                ref float w_oy_ox_ky_kx_ic = ref Unsafe.Add(ref w_oy_ox_ky_kx, ic * 16);
                                ref float x_oy_ox_ky_kx_ic = ref Unsafe.Add(ref x_oy_ox_ky_kx, ic);
                                var a_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx_ic);
                                var a_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx_ic, 8);
                                var b = Vector256.Create(x_oy_ox_ky_kx_ic);
                                acc_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0);
                                acc_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oc8);
                                a_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx_ic, 16);
                                a_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx_ic, 24);
                                b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx_ic, 1));
                                acc_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0);
                                acc_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oc8);
                            }
                        }
                    }
                    acc_oc0.StoreUnsafe(ref y_oy_ox);
                    acc_oc8.StoreUnsafe(ref y_oy_ox, 8);
                }
            }
        }
