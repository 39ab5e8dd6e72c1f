// Input(16, 2, 2), LocallyConnected(32, 3, Padding = 1), Relu

// ---------- Vector256 ----------

        // relu1 = relu(locallyConnected(image, weight, bias))   18,432 MACs
        //   image [16,2,2]   NCHWc16 halo 1,1,1,1
        //   relu1 [32,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 64);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 9216);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 64);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 32);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 4608);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc_tile0_oc0 = Vector256.LoadUnsafe(ref bias_oy_ox);
                    var acc_tile0_oc8 = Vector256.LoadUnsafe(ref bias_oy_ox, 8);
                    var acc_tile1_oc0 = Vector256.LoadUnsafe(ref bias_oy_ox, 16);
                    var acc_tile1_oc8 = Vector256.LoadUnsafe(ref bias_oy_ox, 24);
                    for (int ky = 0; ky < 3; ky++)
                    {
                        ref float w_oy_ox_ky = ref Unsafe.Add(ref w_oy_ox, ky * 768);
                        ref float x_oy_ox_ky = ref Unsafe.Add(ref x_oy_ox, ky * 64);
                        for (int kx = 0; kx < 3; kx++)
                        {
                            ref float w_oy_ox_ky_kx = ref Unsafe.Add(ref w_oy_ox_ky, kx * 256);
                            ref float x_oy_ox_ky_kx = ref Unsafe.Add(ref x_oy_ox_ky, kx * 16);
                            var a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx);
                            var a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 8);
                            var a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2304);
                            var a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2312);
                            var b = Vector256.Create(x_oy_ox_ky_kx);
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 16);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 24);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2320);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2328);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 1));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 32);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 40);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2336);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2344);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 2));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 48);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 56);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2352);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2360);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 3));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 64);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 72);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2368);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2376);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 4));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 80);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 88);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2384);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2392);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 5));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 96);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 104);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2400);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2408);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 6));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 112);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 120);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2416);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2424);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 7));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 128);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 136);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2432);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2440);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 8));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 144);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 152);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2448);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2456);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 9));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 160);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 168);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2464);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2472);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 10));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 176);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 184);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2480);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2488);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 11));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 192);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 200);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2496);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2504);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 12));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 208);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 216);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2512);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2520);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 13));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 224);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 232);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2528);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2536);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 14));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                            a_tile0_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 240);
                            a_tile0_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 248);
                            a_tile1_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2544);
                            a_tile1_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ky_kx, 2552);
                            b = Vector256.Create(Unsafe.Add(ref x_oy_ox_ky_kx, 15));
                            acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_tile0_oc0, acc_tile0_oc0);
                            acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_tile0_oc8, acc_tile0_oc8);
                            acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_tile1_oc0, acc_tile1_oc0);
                            acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_tile1_oc8, acc_tile1_oc8);
                        }
                    }
                    Vector256.MaxNative(Vector256<float>.Zero, acc_tile0_oc0).StoreUnsafe(ref y_oy_ox);
                    Vector256.MaxNative(Vector256<float>.Zero, acc_tile0_oc8).StoreUnsafe(ref y_oy_ox, 8);
                    Vector256.MaxNative(Vector256<float>.Zero, acc_tile1_oc0).StoreUnsafe(ref y_oy_ox, 64);
                    Vector256.MaxNative(Vector256<float>.Zero, acc_tile1_oc8).StoreUnsafe(ref y_oy_ox, 72);
                }
            }
        }
