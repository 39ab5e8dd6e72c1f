// Input(16, 2, 3), LocallyConnected(16, 2, PaddingTop = 1)

// ---------- Vector256 ----------

        // locallyConnected1.weight, locallyConnected1.bias = gradients of locallyConnected's weights(image, locallyConnected1Gradient)   4,096 MACs
        //   image [16,2,3]   NCHWc16 halo 1,0,0,0
        //   locallyConnected1Gradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_BackwardWeights(ref float x, ref float dy, ref float dw, ref float db)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 32);
                ref float db_oy = ref Unsafe.Add(ref db, oy * 32);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float dw_oy = ref Unsafe.Add(ref dw, oy * 2048);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float db_oy_ox = ref Unsafe.Add(ref db_oy, ox * 16);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float dw_oy_ox = ref Unsafe.Add(ref dw_oy, ox * 1024);
                    var gradient_oc0 = Vector256.LoadUnsafe(ref dy_oy_ox);
                    var gradient_oc8 = Vector256.LoadUnsafe(ref dy_oy_ox, 8);
                    (Vector256.LoadUnsafe(ref db_oy_ox) + gradient_oc0).StoreUnsafe(ref db_oy_ox);
                    (Vector256.LoadUnsafe(ref db_oy_ox, 8) + gradient_oc8).StoreUnsafe(ref db_oy_ox, 8);
                    for (int ky = 0; ky < 2; ky++)
                    {
                        ref float x_oy_ox_ky = ref Unsafe.Add(ref x_oy_ox, ky * 48);
                        ref float dw_oy_ox_ky = ref Unsafe.Add(ref dw_oy_ox, ky * 512);
                        for (int kx = 0; kx < 2; kx++)
                        {
                            ref float x_oy_ox_ky_kx = ref Unsafe.Add(ref x_oy_ox_ky, kx * 16);
                            ref float dw_oy_ox_ky_kx = ref Unsafe.Add(ref dw_oy_ox_ky, kx * 256);
                            for (int ic = 0; ic < 16; ic++)
                            {
                                ref float x_oy_ox_ky_kx_ic = ref Unsafe.Add(ref x_oy_ox_ky_kx, ic);
                                ref float dw_oy_ox_ky_kx_ic = ref Unsafe.Add(ref dw_oy_ox_ky_kx, ic * 16);
                                Vector256.MultiplyAddEstimate(Vector256.Create(x_oy_ox_ky_kx_ic), gradient_oc0, Vector256.LoadUnsafe(ref dw_oy_ox_ky_kx_ic)).StoreUnsafe(ref dw_oy_ox_ky_kx_ic);
                                Vector256.MultiplyAddEstimate(Vector256.Create(x_oy_ox_ky_kx_ic), gradient_oc8, Vector256.LoadUnsafe(ref dw_oy_ox_ky_kx_ic, 8)).StoreUnsafe(ref dw_oy_ox_ky_kx_ic, 8);
                            }
                        }
                    }
                }
            }
        }

        // imageGradient = gradient of locallyConnected's input(locallyConnected1Gradient)   4,096 MACs
        //   locallyConnected1Gradient [16,2,2]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16 halo 1,0,0,0
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_BackwardData(ref float dy, ref float w, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                for (int i = 0; i < 48; i += 8)
                {
                    ref float dx_oy_i = ref Unsafe.Add(ref dx_oy, i);
                    Vector256<float>.Zero.StoreUnsafe(ref dx_oy_i, 48);
                }
            }
            for (int ox = 0; ox < 2; ox++)
            {
                ref float w_ox = ref Unsafe.Add(ref w, ox * 1024);
                ref float dy_ox = ref Unsafe.Add(ref dy, ox * 16);
                ref float dx_ox = ref Unsafe.Add(ref dx, ox * 16);
                for (int kx = 0; kx < 2; kx++)
                {
                    ref float w_ox_kx = ref Unsafe.Add(ref w_ox, kx * 256);
                    ref float dx_ox_kx = ref Unsafe.Add(ref dx_ox, kx * 16);
                    for (int icBase = 0; icBase < 16; icBase += 8)
                    {
                        ref float w_ox_kx_icBase = ref Unsafe.Add(ref w_ox_kx, icBase * 16);
                        ref float dx_ox_kx_icBase = ref Unsafe.Add(ref dx_ox_kx, icBase);
                        var acc_tile0 = Vector256<float>.Zero;
                        var acc_tile1 = Vector256<float>.Zero;
                        var acc_tile2 = Vector256<float>.Zero;
                        var acc_tile3 = Vector256<float>.Zero;
                        var acc_tile4 = Vector256<float>.Zero;
                        var acc_tile5 = Vector256<float>.Zero;
                        var acc_tile6 = Vector256<float>.Zero;
                        var acc_tile7 = Vector256<float>.Zero;
                        var a_tile0 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 512);
                        var a_tile1 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 528);
                        var a_tile2 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 544);
                        var a_tile3 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 560);
                        var a_tile4 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 576);
                        var a_tile5 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 592);
                        var a_tile6 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 608);
                        var a_tile7 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 624);
                        var b = Vector256.LoadUnsafe(ref dy_ox);
                        acc_tile0 = Vector256.MultiplyAddEstimate(b, a_tile0, acc_tile0);
                        acc_tile1 = Vector256.MultiplyAddEstimate(b, a_tile1, acc_tile1);
                        acc_tile2 = Vector256.MultiplyAddEstimate(b, a_tile2, acc_tile2);
                        acc_tile3 = Vector256.MultiplyAddEstimate(b, a_tile3, acc_tile3);
                        acc_tile4 = Vector256.MultiplyAddEstimate(b, a_tile4, acc_tile4);
                        acc_tile5 = Vector256.MultiplyAddEstimate(b, a_tile5, acc_tile5);
                        acc_tile6 = Vector256.MultiplyAddEstimate(b, a_tile6, acc_tile6);
                        acc_tile7 = Vector256.MultiplyAddEstimate(b, a_tile7, acc_tile7);
                        a_tile0 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 520);
                        a_tile1 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 536);
                        a_tile2 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 552);
                        a_tile3 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 568);
                        a_tile4 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 584);
                        a_tile5 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 600);
                        a_tile6 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 616);
                        a_tile7 = Vector256.LoadUnsafe(ref w_ox_kx_icBase, 632);
                        b = Vector256.LoadUnsafe(ref dy_ox, 8);
                        acc_tile0 = Vector256.MultiplyAddEstimate(b, a_tile0, acc_tile0);
                        acc_tile1 = Vector256.MultiplyAddEstimate(b, a_tile1, acc_tile1);
                        acc_tile2 = Vector256.MultiplyAddEstimate(b, a_tile2, acc_tile2);
                        acc_tile3 = Vector256.MultiplyAddEstimate(b, a_tile3, acc_tile3);
                        acc_tile4 = Vector256.MultiplyAddEstimate(b, a_tile4, acc_tile4);
                        acc_tile5 = Vector256.MultiplyAddEstimate(b, a_tile5, acc_tile5);
                        acc_tile6 = Vector256.MultiplyAddEstimate(b, a_tile6, acc_tile6);
                        acc_tile7 = Vector256.MultiplyAddEstimate(b, a_tile7, acc_tile7);
                        Unsafe.Add(ref dx_ox_kx_icBase, 48) = Unsafe.Add(ref dx_ox_kx_icBase, 48) + Vector256.Sum(acc_tile0);
                        Unsafe.Add(ref dx_ox_kx_icBase, 49) = Unsafe.Add(ref dx_ox_kx_icBase, 49) + Vector256.Sum(acc_tile1);
                        Unsafe.Add(ref dx_ox_kx_icBase, 50) = Unsafe.Add(ref dx_ox_kx_icBase, 50) + Vector256.Sum(acc_tile2);
                        Unsafe.Add(ref dx_ox_kx_icBase, 51) = Unsafe.Add(ref dx_ox_kx_icBase, 51) + Vector256.Sum(acc_tile3);
                        Unsafe.Add(ref dx_ox_kx_icBase, 52) = Unsafe.Add(ref dx_ox_kx_icBase, 52) + Vector256.Sum(acc_tile4);
                        Unsafe.Add(ref dx_ox_kx_icBase, 53) = Unsafe.Add(ref dx_ox_kx_icBase, 53) + Vector256.Sum(acc_tile5);
                        Unsafe.Add(ref dx_ox_kx_icBase, 54) = Unsafe.Add(ref dx_ox_kx_icBase, 54) + Vector256.Sum(acc_tile6);
                        Unsafe.Add(ref dx_ox_kx_icBase, 55) = Unsafe.Add(ref dx_ox_kx_icBase, 55) + Vector256.Sum(acc_tile7);
                    }
                }
            }
            for (int ox = 0; ox < 2; ox++)
            {
                ref float w_ox_2 = ref Unsafe.Add(ref w, ox * 1024);
                ref float dy_ox_2 = ref Unsafe.Add(ref dy, ox * 16);
                ref float dx_ox_2 = ref Unsafe.Add(ref dx, ox * 16);
                for (int ky = 0; ky < 2; ky++)
                {
                    ref float w_ox_2_ky = ref Unsafe.Add(ref w_ox_2, ky * 512);
                    ref float dx_ox_2_ky = ref Unsafe.Add(ref dx_ox_2, ky * 48);
                    for (int kx = 0; kx < 2; kx++)
                    {
                        ref float w_ox_2_ky_kx = ref Unsafe.Add(ref w_ox_2_ky, kx * 256);
                        ref float dx_ox_2_ky_kx = ref Unsafe.Add(ref dx_ox_2_ky, kx * 16);
                        for (int icBase = 0; icBase < 16; icBase += 8)
                        {
                            ref float w_ox_2_ky_kx_icBase = ref Unsafe.Add(ref w_ox_2_ky_kx, icBase * 16);
                            ref float dx_ox_2_ky_kx_icBase = ref Unsafe.Add(ref dx_ox_2_ky_kx, icBase);
                            var acc_tile0 = Vector256<float>.Zero;
                            var acc_tile1 = Vector256<float>.Zero;
                            var acc_tile2 = Vector256<float>.Zero;
                            var acc_tile3 = Vector256<float>.Zero;
                            var acc_tile4 = Vector256<float>.Zero;
                            var acc_tile5 = Vector256<float>.Zero;
                            var acc_tile6 = Vector256<float>.Zero;
                            var acc_tile7 = Vector256<float>.Zero;
                            var a_tile0 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2048);
                            var a_tile1 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2064);
                            var a_tile2 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2080);
                            var a_tile3 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2096);
                            var a_tile4 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2112);
                            var a_tile5 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2128);
                            var a_tile6 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2144);
                            var a_tile7 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2160);
                            var b = Vector256.LoadUnsafe(ref dy_ox_2, 32);
                            acc_tile0 = Vector256.MultiplyAddEstimate(b, a_tile0, acc_tile0);
                            acc_tile1 = Vector256.MultiplyAddEstimate(b, a_tile1, acc_tile1);
                            acc_tile2 = Vector256.MultiplyAddEstimate(b, a_tile2, acc_tile2);
                            acc_tile3 = Vector256.MultiplyAddEstimate(b, a_tile3, acc_tile3);
                            acc_tile4 = Vector256.MultiplyAddEstimate(b, a_tile4, acc_tile4);
                            acc_tile5 = Vector256.MultiplyAddEstimate(b, a_tile5, acc_tile5);
                            acc_tile6 = Vector256.MultiplyAddEstimate(b, a_tile6, acc_tile6);
                            acc_tile7 = Vector256.MultiplyAddEstimate(b, a_tile7, acc_tile7);
                            a_tile0 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2056);
                            a_tile1 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2072);
                            a_tile2 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2088);
                            a_tile3 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2104);
                            a_tile4 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2120);
                            a_tile5 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2136);
                            a_tile6 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2152);
                            a_tile7 = Vector256.LoadUnsafe(ref w_ox_2_ky_kx_icBase, 2168);
                            b = Vector256.LoadUnsafe(ref dy_ox_2, 40);
                            acc_tile0 = Vector256.MultiplyAddEstimate(b, a_tile0, acc_tile0);
                            acc_tile1 = Vector256.MultiplyAddEstimate(b, a_tile1, acc_tile1);
                            acc_tile2 = Vector256.MultiplyAddEstimate(b, a_tile2, acc_tile2);
                            acc_tile3 = Vector256.MultiplyAddEstimate(b, a_tile3, acc_tile3);
                            acc_tile4 = Vector256.MultiplyAddEstimate(b, a_tile4, acc_tile4);
                            acc_tile5 = Vector256.MultiplyAddEstimate(b, a_tile5, acc_tile5);
                            acc_tile6 = Vector256.MultiplyAddEstimate(b, a_tile6, acc_tile6);
                            acc_tile7 = Vector256.MultiplyAddEstimate(b, a_tile7, acc_tile7);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 48) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 48) + Vector256.Sum(acc_tile0);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 49) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 49) + Vector256.Sum(acc_tile1);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 50) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 50) + Vector256.Sum(acc_tile2);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 51) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 51) + Vector256.Sum(acc_tile3);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 52) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 52) + Vector256.Sum(acc_tile4);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 53) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 53) + Vector256.Sum(acc_tile5);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 54) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 54) + Vector256.Sum(acc_tile6);
                            Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 55) = Unsafe.Add(ref dx_ox_2_ky_kx_icBase, 55) + Vector256.Sum(acc_tile7);
                        }
                    }
                }
            }
        }
