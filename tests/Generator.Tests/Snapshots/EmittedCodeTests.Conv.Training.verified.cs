// Input(2, 3, 3), Conv(16, 2)

// ---------- Vector256 ----------

        // 16 channels x 2 rows x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x2x2(ref float x, ref float w, ref float bias, ref float y, int yBlock, int yRow)
        {
            var acc_oy0_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 64);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 48);
                for (int ky = 0; ky < 2; ky++)
                {
                    ref float w_ib_ky = ref Unsafe.Add(ref w_ib, ky * 32);
                    ref float x_ib_ky = ref Unsafe.Add(ref x_ib, ky * 16);
                    for (int kx = 0; kx < 2; kx++)
                    {
                        ref float w_ib_ky_kx = ref Unsafe.Add(ref w_ib_ky, kx * 16);
                        ref float x_ib_ky_kx = ref Unsafe.Add(ref x_ib_ky, kx);
                        var a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx);
                        var a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx, 8);
                        var b = Vector256.Create(x_ib_ky_kx);
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 1));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 16));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 17));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                    }
                }
            }
            acc_oy0_ox0_oc0.StoreUnsafe(ref y);
            acc_oy0_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_oy0_ox1_oc0.StoreUnsafe(ref y, 16);
            acc_oy0_ox1_oc8.StoreUnsafe(ref y, 24);
            ref float y_yRow1 = ref Unsafe.Add(ref y, yRow);
            acc_oy1_ox0_oc0.StoreUnsafe(ref y_yRow1);
            acc_oy1_ox0_oc8.StoreUnsafe(ref y_yRow1, 8);
            acc_oy1_ox1_oc0.StoreUnsafe(ref y_yRow1, 16);
            acc_oy1_ox1_oc8.StoreUnsafe(ref y_yRow1, 24);
        }

        // 1 channel blocks x 2x2 taps x 1 input channels, each summed over an image; unrolled ox 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void convWeights_broadcast_c1_s1x1_d1x1_r1x2x2x1(ref float x, ref float dy, ref float dw)
        {
            var acc_ky0_kx0_oc0 = Vector256.LoadUnsafe(ref dw);
            var acc_ky0_kx0_oc8 = Vector256.LoadUnsafe(ref dw, 8);
            var acc_ky0_kx1_oc0 = Vector256.LoadUnsafe(ref dw, 16);
            var acc_ky0_kx1_oc8 = Vector256.LoadUnsafe(ref dw, 24);
            var acc_ky1_kx0_oc0 = Vector256.LoadUnsafe(ref dw, 32);
            var acc_ky1_kx0_oc8 = Vector256.LoadUnsafe(ref dw, 40);
            var acc_ky1_kx1_oc0 = Vector256.LoadUnsafe(ref dw, 48);
            var acc_ky1_kx1_oc8 = Vector256.LoadUnsafe(ref dw, 56);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 64);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                var a_oc0 = Vector256.LoadUnsafe(ref dy_oy);
                var a_oc8 = Vector256.LoadUnsafe(ref dy_oy, 8);
                var b = Vector256.Create(x_oy);
                acc_ky0_kx0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky0_kx0_oc0);
                acc_ky0_kx0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky0_kx0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 1));
                acc_ky0_kx1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky0_kx1_oc0);
                acc_ky0_kx1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky0_kx1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 16));
                acc_ky1_kx0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky1_kx0_oc0);
                acc_ky1_kx0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky1_kx0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 17));
                acc_ky1_kx1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky1_kx1_oc0);
                acc_ky1_kx1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky1_kx1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref dy_oy, 16);
                a_oc8 = Vector256.LoadUnsafe(ref dy_oy, 24);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 1));
                acc_ky0_kx0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky0_kx0_oc0);
                acc_ky0_kx0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky0_kx0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 2));
                acc_ky0_kx1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky0_kx1_oc0);
                acc_ky0_kx1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky0_kx1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 17));
                acc_ky1_kx0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky1_kx0_oc0);
                acc_ky1_kx0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky1_kx0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 18));
                acc_ky1_kx1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ky1_kx1_oc0);
                acc_ky1_kx1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ky1_kx1_oc8);
            }
            acc_ky0_kx0_oc0.StoreUnsafe(ref dw);
            acc_ky0_kx0_oc8.StoreUnsafe(ref dw, 8);
            acc_ky0_kx1_oc0.StoreUnsafe(ref dw, 16);
            acc_ky0_kx1_oc8.StoreUnsafe(ref dw, 24);
            acc_ky1_kx0_oc0.StoreUnsafe(ref dw, 32);
            acc_ky1_kx0_oc8.StoreUnsafe(ref dw, 40);
            acc_ky1_kx1_oc0.StoreUnsafe(ref dw, 48);
            acc_ky1_kx1_oc8.StoreUnsafe(ref dw, 56);
        }

        // 2 channels x 3 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, b: input, lanes are input channels and are added up in the end   unrolled kx 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2dm1xm1_d_r2x3(ref float x, ref float w, ref float y)
        {
            var acc_oc0_ox0 = Vector256<float>.Zero;
            var acc_oc0_ox1 = Vector256<float>.Zero;
            var acc_oc0_ox2 = Vector256<float>.Zero;
            var acc_oc1_ox0 = Vector256<float>.Zero;
            var acc_oc1_ox1 = Vector256<float>.Zero;
            var acc_oc1_ox2 = Vector256<float>.Zero;
            for (int ky = 0; ky < 2; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 32);
                ref float x_ky = ref Unsafe.Add(ref x, ky * -64);
                var a_oc0 = Vector256.LoadUnsafe(ref w_ky);
                var a_oc1 = Vector256.LoadUnsafe(ref w_ky, 64);
                var b = Vector256.LoadUnsafe(ref x_ky);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 16);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                b = Vector256.LoadUnsafe(ref x_ky, 32);
                acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
                acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 8);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 72);
                b = Vector256.LoadUnsafe(ref x_ky, 8);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 24);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                b = Vector256.LoadUnsafe(ref x_ky, 40);
                acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
                acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 16);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 80);
                b = Vector256.LoadUnsafe(ref Unsafe.Add(ref x_ky, -16));
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                b = Vector256.LoadUnsafe(ref x_ky, 16);
                acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
                acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 24);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 88);
                b = Vector256.LoadUnsafe(ref Unsafe.Add(ref x_ky, -8));
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 8);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                b = Vector256.LoadUnsafe(ref x_ky, 24);
                acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
                acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
            }
            y = Vector256.Sum(acc_oc0_ox0);
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_oc0_ox1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_oc0_ox2);
            Unsafe.Add(ref y, 48) = Vector256.Sum(acc_oc1_ox0);
            Unsafe.Add(ref y, 49) = Vector256.Sum(acc_oc1_ox1);
            Unsafe.Add(ref y, 50) = Vector256.Sum(acc_oc1_ox2);
        }

        // conv1 = conv(image, weight, bias)   512 MACs
        //   image [2,3,3]   NCHW
        //   conv1 [16,2,2]   NCHWc16 halo 1,1,1,1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_ForwardTraining(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k2x2_c1_r1x2x2(ref x, ref w, ref bias, ref Unsafe.Add(ref y, 80), 256, 64);
        }

        // conv1.weight, conv1.bias = gradients of conv's weights(image, conv1Gradient)   512 MACs
        //   image [2,3,3]   NCHW
        //   conv1Gradient [16,2,2]   NCHWc16 halo 1,1,1,1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_BackwardWeights(ref float x, ref float dy, ref float dw, ref float db)
        {
            for (int ib = 0; ib < 2; ib++)
            {
                convWeights_broadcast_c1_s1x1_d1x1_r1x2x2x1(ref Unsafe.Add(ref x, ib * 48), ref Unsafe.Add(ref dy, 80), ref Unsafe.Add(ref dw, ib * 64));
            }
            for (int laneBase = 0; laneBase < 16; laneBase += 8)
            {
                ref float dy_laneBase = ref Unsafe.Add(ref dy, laneBase);
                ref float db_laneBase = ref Unsafe.Add(ref db, laneBase);
                var sum_part0_oc0 = Vector256<float>.Zero;
                var sum_part1_oc0 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float dy_laneBase_oy = ref Unsafe.Add(ref dy_laneBase, oy * 64);
                    sum_part0_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 80);
                    sum_part1_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 96);
                }
                (Vector256.LoadUnsafe(ref db_laneBase) + sum_part0_oc0 + sum_part1_oc0).StoreUnsafe(ref db_laneBase);
            }
        }

        // imageGradient = gradient of conv's input(conv1Gradient)   512 MACs
        //   conv1Gradient [16,2,2]   NCHWc16 halo 1,1,1,1
        //   imageGradient [2,3,3]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_BackwardData(ref float x, ref float w, ref float y)
        {
            for (int oy = 0; oy < 3; oy++)
            {
                conv_k2x2dm1xm1_d_r2x3(ref Unsafe.Add(ref x, oy * 64 + 80), ref w, ref Unsafe.Add(ref y, oy * 16));
            }
        }
