// Input(16, 2, 3), ConvTranspose(16, 3)   CnnUnrollBudget 4

// ---------- Vector256 ----------

        // 16 channels x 1 rows x 5 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3dm1xm1_c16_r1x1x5(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox2_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox2_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox3_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox3_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox4_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox4_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ky = 0; ky < 3; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 768);
                ref float x_ky = ref Unsafe.Add(ref x, ky * -112);
                for (int kx = 0; kx < 3; kx++)
                {
                    ref float w_ky_kx = ref Unsafe.Add(ref w_ky, kx * 256);
                    ref float x_ky_kx = ref Unsafe.Add(ref x_ky, kx * -16);
                    for (int ic = 0; ic < 16; ic++)
                    {
                        ref float w_ky_kx_ic = ref Unsafe.Add(ref w_ky_kx, ic * 16);
                        ref float x_ky_kx_ic = ref Unsafe.Add(ref x_ky_kx, ic);
                        var a_oc0 = Vector256.LoadUnsafe(ref w_ky_kx_ic);
                        var a_oc8 = Vector256.LoadUnsafe(ref w_ky_kx_ic, 8);
                        var b = Vector256.Create(x_ky_kx_ic);
                        acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                        acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 16));
                        acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                        acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 32));
                        acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                        acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 48));
                        acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                        acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ky_kx_ic, 64));
                        acc_ox4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox4_oc0);
                        acc_ox4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox4_oc8);
                    }
                }
            }
            acc_ox0_oc0.StoreUnsafe(ref y);
            acc_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_ox1_oc0.StoreUnsafe(ref y, 16);
            acc_ox1_oc8.StoreUnsafe(ref y, 24);
            acc_ox2_oc0.StoreUnsafe(ref y, 32);
            acc_ox2_oc8.StoreUnsafe(ref y, 40);
            acc_ox3_oc0.StoreUnsafe(ref y, 48);
            acc_ox3_oc8.StoreUnsafe(ref y, 56);
            acc_ox4_oc0.StoreUnsafe(ref y, 64);
            acc_ox4_oc8.StoreUnsafe(ref y, 72);
        }

        // convTranspose1 = convTranspose(image, weight, bias)   13,824 MACs
        //   image [16,2,3]   NCHWc16 halo 2,2,2,2
        //   convTranspose1 [16,4,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 4; oy++)
            {
                conv_k3x3dm1xm1_c16_r1x1x5(ref Unsafe.Add(ref x, oy * 112 + 256), ref w, ref bias, ref Unsafe.Add(ref y, oy * 80));
            }
        }
