// Input(2, 3, 3), LocallyConnected(16, 2)

// ---------- Vector512 ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 256);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 128);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc = Vector512.LoadUnsafe(ref bias_oy_ox);
                    for (int ib = 0; ib < 2; ib++)
                    {
                        ref float w_oy_ox_ib = ref Unsafe.Add(ref w_oy_ox, ib * 64);
                        ref float x_oy_ox_ib = ref Unsafe.Add(ref x_oy_ox, ib * 48);
                        for (int ky = 0; ky < 2; ky++)
                        {
                            ref float w_oy_ox_ib_ky = ref Unsafe.Add(ref w_oy_ox_ib, ky * 32);
                            ref float x_oy_ox_ib_ky = ref Unsafe.Add(ref x_oy_ox_ib, ky * 16);
                            for (int kx = 0; kx < 2; kx++)
                            {
                                ref float w_oy_ox_ib_ky_kx = ref Unsafe.Add(ref w_oy_ox_ib_ky, kx * 16);
                                ref float x_oy_ox_ib_ky_kx = ref Unsafe.Add(ref x_oy_ox_ib_ky, kx);
                                var a = Vector512.LoadUnsafe(ref w_oy_ox_ib_ky_kx);
                                acc = Vector512.MultiplyAddEstimate(Vector512.Create(x_oy_ox_ib_ky_kx), a, acc);
                            }
                        }
                    }
                    acc.StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 256);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 128);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc_oc0 = Vector256.LoadUnsafe(ref bias_oy_ox);
                    var acc_oc8 = Vector256.LoadUnsafe(ref bias_oy_ox, 8);
                    for (int ib = 0; ib < 2; ib++)
                    {
                        ref float w_oy_ox_ib = ref Unsafe.Add(ref w_oy_ox, ib * 64);
                        ref float x_oy_ox_ib = ref Unsafe.Add(ref x_oy_ox, ib * 48);
                        for (int ky = 0; ky < 2; ky++)
                        {
                            ref float w_oy_ox_ib_ky = ref Unsafe.Add(ref w_oy_ox_ib, ky * 32);
                            ref float x_oy_ox_ib_ky = ref Unsafe.Add(ref x_oy_ox_ib, ky * 16);
                            for (int kx = 0; kx < 2; kx++)
                            {
                                ref float w_oy_ox_ib_ky_kx = ref Unsafe.Add(ref w_oy_ox_ib_ky, kx * 16);
                                ref float x_oy_ox_ib_ky_kx = ref Unsafe.Add(ref x_oy_ox_ib_ky, kx);
                                var a_oc0 = Vector256.LoadUnsafe(ref w_oy_ox_ib_ky_kx);
                                var a_oc8 = Vector256.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 8);
                                var b = Vector256.Create(x_oy_ox_ib_ky_kx);
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

// ---------- AdvSimd ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 256);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 128);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc_oc0 = Vector128.LoadUnsafe(ref bias_oy_ox);
                    var acc_oc4 = Vector128.LoadUnsafe(ref bias_oy_ox, 4);
                    var acc_oc8 = Vector128.LoadUnsafe(ref bias_oy_ox, 8);
                    var acc_oc12 = Vector128.LoadUnsafe(ref bias_oy_ox, 12);
                    for (int ib = 0; ib < 2; ib++)
                    {
                        ref float w_oy_ox_ib = ref Unsafe.Add(ref w_oy_ox, ib * 64);
                        ref float x_oy_ox_ib = ref Unsafe.Add(ref x_oy_ox, ib * 48);
                        for (int ky = 0; ky < 2; ky++)
                        {
                            ref float w_oy_ox_ib_ky = ref Unsafe.Add(ref w_oy_ox_ib, ky * 32);
                            ref float x_oy_ox_ib_ky = ref Unsafe.Add(ref x_oy_ox_ib, ky * 16);
                            for (int kx = 0; kx < 2; kx++)
                            {
                                ref float w_oy_ox_ib_ky_kx = ref Unsafe.Add(ref w_oy_ox_ib_ky, kx * 16);
                                ref float x_oy_ox_ib_ky_kx = ref Unsafe.Add(ref x_oy_ox_ib_ky, kx);
                                var a_oc0 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx);
                                var a_oc4 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 4);
                                var a_oc8 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 8);
                                var a_oc12 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 12);
                                var b = Vector128.Create(x_oy_ox_ib_ky_kx);
                                acc_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oc0);
                                acc_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oc4);
                                acc_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oc8);
                                acc_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oc12);
                            }
                        }
                    }
                    acc_oc0.StoreUnsafe(ref y_oy_ox);
                    acc_oc4.StoreUnsafe(ref y_oy_ox, 4);
                    acc_oc8.StoreUnsafe(ref y_oy_ox, 8);
                    acc_oc12.StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Vector128 ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 256);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 128);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var acc_oc0 = Vector128.LoadUnsafe(ref bias_oy_ox);
                    var acc_oc4 = Vector128.LoadUnsafe(ref bias_oy_ox, 4);
                    var acc_oc8 = Vector128.LoadUnsafe(ref bias_oy_ox, 8);
                    var acc_oc12 = Vector128.LoadUnsafe(ref bias_oy_ox, 12);
                    for (int ib = 0; ib < 2; ib++)
                    {
                        ref float w_oy_ox_ib = ref Unsafe.Add(ref w_oy_ox, ib * 64);
                        ref float x_oy_ox_ib = ref Unsafe.Add(ref x_oy_ox, ib * 48);
                        for (int ky = 0; ky < 2; ky++)
                        {
                            ref float w_oy_ox_ib_ky = ref Unsafe.Add(ref w_oy_ox_ib, ky * 32);
                            ref float x_oy_ox_ib_ky = ref Unsafe.Add(ref x_oy_ox_ib, ky * 16);
                            for (int kx = 0; kx < 2; kx++)
                            {
                                ref float w_oy_ox_ib_ky_kx = ref Unsafe.Add(ref w_oy_ox_ib_ky, kx * 16);
                                ref float x_oy_ox_ib_ky_kx = ref Unsafe.Add(ref x_oy_ox_ib_ky, kx);
                                var a_oc0 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx);
                                var a_oc4 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 4);
                                var a_oc8 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 8);
                                var a_oc12 = Vector128.LoadUnsafe(ref w_oy_ox_ib_ky_kx, 12);
                                var b = Vector128.Create(x_oy_ox_ib_ky_kx);
                                acc_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oc0);
                                acc_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oc4);
                                acc_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oc8);
                                acc_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oc12);
                            }
                        }
                    }
                    acc_oc0.StoreUnsafe(ref y_oy_ox);
                    acc_oc4.StoreUnsafe(ref y_oy_ox, 4);
                    acc_oc8.StoreUnsafe(ref y_oy_ox, 8);
                    acc_oc12.StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Scalar ----------

        // locallyConnected1 = locallyConnected(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   locallyConnected1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocallyConnected1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float bias_oy = ref Unsafe.Add(ref bias, oy * 32);
                ref float w_oy = ref Unsafe.Add(ref w, oy * 256);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float bias_oy_ox = ref Unsafe.Add(ref bias_oy, ox * 16);
                    ref float w_oy_ox = ref Unsafe.Add(ref w_oy, ox * 128);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int laneBase = 0; laneBase < 16; laneBase += 4)
                    {
                        ref float bias_oy_ox_laneBase = ref Unsafe.Add(ref bias_oy_ox, laneBase);
                        ref float w_oy_ox_laneBase = ref Unsafe.Add(ref w_oy_ox, laneBase);
                        ref float y_oy_ox_laneBase = ref Unsafe.Add(ref y_oy_ox, laneBase);
                        var acc_oc0 = bias_oy_ox_laneBase;
                        var acc_oc1 = Unsafe.Add(ref bias_oy_ox_laneBase, 1);
                        var acc_oc2 = Unsafe.Add(ref bias_oy_ox_laneBase, 2);
                        var acc_oc3 = Unsafe.Add(ref bias_oy_ox_laneBase, 3);
                        for (int ib = 0; ib < 2; ib++)
                        {
                            ref float w_oy_ox_laneBase_ib = ref Unsafe.Add(ref w_oy_ox_laneBase, ib * 64);
                            ref float x_oy_ox_ib = ref Unsafe.Add(ref x_oy_ox, ib * 48);
                            for (int ky = 0; ky < 2; ky++)
                            {
                                ref float w_oy_ox_laneBase_ib_ky = ref Unsafe.Add(ref w_oy_ox_laneBase_ib, ky * 32);
                                ref float x_oy_ox_ib_ky = ref Unsafe.Add(ref x_oy_ox_ib, ky * 16);
                                for (int kx = 0; kx < 2; kx++)
                                {
                                    ref float w_oy_ox_laneBase_ib_ky_kx = ref Unsafe.Add(ref w_oy_ox_laneBase_ib_ky, kx * 16);
                                    ref float x_oy_ox_ib_ky_kx = ref Unsafe.Add(ref x_oy_ox_ib_ky, kx);
                                    var a_oc0 = w_oy_ox_laneBase_ib_ky_kx;
                                    var a_oc1 = Unsafe.Add(ref w_oy_ox_laneBase_ib_ky_kx, 1);
                                    var a_oc2 = Unsafe.Add(ref w_oy_ox_laneBase_ib_ky_kx, 2);
                                    var a_oc3 = Unsafe.Add(ref w_oy_ox_laneBase_ib_ky_kx, 3);
                                    var b = x_oy_ox_ib_ky_kx;
                                    acc_oc0 = b * a_oc0 + acc_oc0;
                                    acc_oc1 = b * a_oc1 + acc_oc1;
                                    acc_oc2 = b * a_oc2 + acc_oc2;
                                    acc_oc3 = b * a_oc3 + acc_oc3;
                                }
                            }
                        }
                        y_oy_ox_laneBase = acc_oc0;
                        Unsafe.Add(ref y_oy_ox_laneBase, 1) = acc_oc1;
                        Unsafe.Add(ref y_oy_ox_laneBase, 2) = acc_oc2;
                        Unsafe.Add(ref y_oy_ox_laneBase, 3) = acc_oc3;
                    }
                }
            }
        }
