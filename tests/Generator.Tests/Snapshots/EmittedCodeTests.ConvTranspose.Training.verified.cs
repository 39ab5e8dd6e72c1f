// Input(16, 2, 2), ConvTranspose(16, 2, Stride = 2)

// ---------- Vector256 ----------

        // 1 channel blocks x 1x1 taps x 4 input channels, each summed over an image; unrolled ox 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void convTransposeWeights_broadcast_c16_s2x2_d1x1_r1x1x1x4(ref float x, ref float dy, ref float dw)
        {
            var acc_ic0_oc0 = Vector256.LoadUnsafe(ref dw);
            var acc_ic0_oc8 = Vector256.LoadUnsafe(ref dw, 8);
            var acc_ic1_oc0 = Vector256.LoadUnsafe(ref dw, 16);
            var acc_ic1_oc8 = Vector256.LoadUnsafe(ref dw, 24);
            var acc_ic2_oc0 = Vector256.LoadUnsafe(ref dw, 32);
            var acc_ic2_oc8 = Vector256.LoadUnsafe(ref dw, 40);
            var acc_ic3_oc0 = Vector256.LoadUnsafe(ref dw, 48);
            var acc_ic3_oc8 = Vector256.LoadUnsafe(ref dw, 56);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 128);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                var a_oc0 = Vector256.LoadUnsafe(ref dy_oy);
                var a_oc8 = Vector256.LoadUnsafe(ref dy_oy, 8);
                var b = Vector256.Create(x_oy);
                acc_ic0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic0_oc0);
                acc_ic0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 1));
                acc_ic1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic1_oc0);
                acc_ic1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 2));
                acc_ic2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic2_oc0);
                acc_ic2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic2_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 3));
                acc_ic3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic3_oc0);
                acc_ic3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic3_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref dy_oy, 32);
                a_oc8 = Vector256.LoadUnsafe(ref dy_oy, 40);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 16));
                acc_ic0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic0_oc0);
                acc_ic0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 17));
                acc_ic1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic1_oc0);
                acc_ic1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 18));
                acc_ic2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic2_oc0);
                acc_ic2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic2_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_oy, 19));
                acc_ic3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ic3_oc0);
                acc_ic3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ic3_oc8);
            }
            acc_ic0_oc0.StoreUnsafe(ref dw);
            acc_ic0_oc8.StoreUnsafe(ref dw, 8);
            acc_ic1_oc0.StoreUnsafe(ref dw, 16);
            acc_ic1_oc8.StoreUnsafe(ref dw, 24);
            acc_ic2_oc0.StoreUnsafe(ref dw, 32);
            acc_ic2_oc8.StoreUnsafe(ref dw, 40);
            acc_ic3_oc0.StoreUnsafe(ref dw, 48);
            acc_ic3_oc8.StoreUnsafe(ref dw, 56);
        }

        // 16 channels x 2 rows x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2s2x2_c16_r1x2x2(ref float x, ref float w, ref float y)
        {
            var acc_oy0_ox0_oc0 = Vector256<float>.Zero;
            var acc_oy0_ox0_oc8 = Vector256<float>.Zero;
            var acc_oy0_ox1_oc0 = Vector256<float>.Zero;
            var acc_oy0_ox1_oc8 = Vector256<float>.Zero;
            var acc_oy1_ox0_oc0 = Vector256<float>.Zero;
            var acc_oy1_ox0_oc8 = Vector256<float>.Zero;
            var acc_oy1_ox1_oc0 = Vector256<float>.Zero;
            var acc_oy1_ox1_oc8 = Vector256<float>.Zero;
            for (int ky = 0; ky < 2; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 512);
                ref float x_ky = ref Unsafe.Add(ref x, ky * 64);
                for (int kx = 0; kx < 2; kx++)
                {
                    ref float w_ky_kx = ref Unsafe.Add(ref w_ky, kx * 256);
                    ref float x_ky_kx = ref Unsafe.Add(ref x_ky, kx * 16);
                    for (int ic = 0; ic < 16; ic += 8)
                    {
                        ref float w_ky_kx_ic = ref Unsafe.Add(ref w_ky_kx, ic * 16);
                        ref float x_ky_kx_ic = ref Unsafe.Add(ref x_ky_kx, ic);
                        var a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic);
                        var a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 8);
                        var b = Vector256.Create(x_ky_kx_ic);
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 32));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 128));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 160));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 16);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 24);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 1));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 33));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 129));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 161));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 32);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 40);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 2));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 34));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 130));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 162));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 48);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 56);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 3));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 35));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 131));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 163));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 64);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 72);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 4));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 36));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 132));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 164));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 80);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 88);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 5));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 37));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 133));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 165));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 96);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 104);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 6));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 38));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 134));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 166));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                        a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 112);
                        a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 120);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 7));
                        acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                        acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 39));
                        acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                        acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 135));
                        acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                        acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 167));
                        acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                        acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                    }
                }
            }
            acc_oy0_ox0_oc0.StoreUnsafe(ref y);
            acc_oy0_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_oy0_ox1_oc0.StoreUnsafe(ref y, 16);
            acc_oy0_ox1_oc8.StoreUnsafe(ref y, 24);
            acc_oy1_ox0_oc0.StoreUnsafe(ref y, 32);
            acc_oy1_ox0_oc8.StoreUnsafe(ref y, 40);
            acc_oy1_ox1_oc0.StoreUnsafe(ref y, 48);
            acc_oy1_ox1_oc8.StoreUnsafe(ref y, 56);
        }

        // convTranspose1.weight, convTranspose1.bias = gradients of convTranspose's weights(image, convTranspose1Gradient)   4,096 MACs
        //   image [16,2,2]   NCHWc16
        //   convTranspose1Gradient [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_BackwardWeights(ref float x, ref float dy, ref float dw, ref float db)
        {
            for (int ky = 0; ky < 2; ky++)
            {
                for (int kx = 0; kx < 2; kx++)
                {
                    for (int ic = 0; ic < 16; ic += 4)
                    {
                        convTransposeWeights_broadcast_c16_s2x2_d1x1_r1x1x1x4(ref Unsafe.Add(ref x, ic), ref Unsafe.Add(ref dy, kx * 16 + ky * 64), ref Unsafe.Add(ref dw, ic * 16 + kx * 256 + ky * 512));
                    }
                }
            }
            for (int laneBase = 0; laneBase < 16; laneBase += 8)
            {
                ref float dy_laneBase = ref Unsafe.Add(ref dy, laneBase);
                ref float db_laneBase = ref Unsafe.Add(ref db, laneBase);
                var sum_part0_oc0 = Vector256<float>.Zero;
                var sum_part1_oc0 = Vector256<float>.Zero;
                var sum_part2_oc0 = Vector256<float>.Zero;
                var sum_part3_oc0 = Vector256<float>.Zero;
                for (int oy = 0; oy < 4; oy++)
                {
                    ref float dy_laneBase_oy = ref Unsafe.Add(ref dy_laneBase, oy * 64);
                    sum_part0_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy);
                    sum_part1_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 16);
                    sum_part2_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 32);
                    sum_part3_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 48);
                }
                (Vector256.LoadUnsafe(ref db_laneBase) + sum_part0_oc0 + sum_part1_oc0 + sum_part2_oc0 + sum_part3_oc0).StoreUnsafe(ref db_laneBase);
            }
        }

        // Input and output channels change places, for the gradient of the input.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_BackwardDataTranspose(ref float w, ref float transposed)
        {
            for (int tap = 0; tap < 4; tap++)
            {
                ref float w_tap = ref Unsafe.Add(ref w, tap * 256);
                ref float transposed_tap = ref Unsafe.Add(ref transposed, tap * 256);
                for (int oc = 0; oc < 16; oc++)
                {
                    ref float w_tap_oc = ref Unsafe.Add(ref w_tap, oc);
                    ref float transposed_tap_oc = ref Unsafe.Add(ref transposed_tap, oc * 16);
                    for (int ic = 0; ic < 16; ic++)
                    {
                        ref float w_tap_oc_ic = ref Unsafe.Add(ref w_tap_oc, ic * 16);
                        ref float transposed_tap_oc_ic = ref Unsafe.Add(ref transposed_tap_oc, ic);
                        transposed_tap_oc_ic = w_tap_oc_ic;
                    }
                }
            }
        }

        // imageGradient = gradient of convTranspose's input(convTranspose1Gradient)   4,096 MACs
        //   convTranspose1Gradient [16,4,4]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_BackwardData(ref float x, ref float w, ref float y)
        {
            conv_k2x2s2x2_c16_r1x2x2(ref x, ref w, ref y);
        }
