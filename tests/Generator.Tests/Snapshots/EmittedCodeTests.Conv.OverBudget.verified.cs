// Input(16, 3, 5), Conv(16, 3)   CnnUnrollBudget 4

// ---------- Vector256 ----------

        // 16 channels x 1 rows x 3 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3_c16_r1x1x3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox2_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox2_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ky = 0; ky < 3; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 768);
                ref float x_ky = ref Unsafe.Add(ref x, ky * 80);
                for (int kx = 0; kx < 3; kx++)
                {
                    ref float w_ky_kx = ref Unsafe.Add(ref w_ky, kx * 256);
                    ref float x_ky_kx = ref Unsafe.Add(ref x_ky, kx * 16);
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
                    }
                }
            }
            acc_ox0_oc0.StoreUnsafe(ref y);
            acc_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_ox1_oc0.StoreUnsafe(ref y, 16);
            acc_ox1_oc8.StoreUnsafe(ref y, 24);
            acc_ox2_oc0.StoreUnsafe(ref y, 32);
            acc_ox2_oc8.StoreUnsafe(ref y, 40);
        }

        // conv1 = conv(image, weight, bias)   6,912 MACs
        //   image [16,3,5]   NCHWc16
        //   conv1 [16,1,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k3x3_c16_r1x1x3(ref x, ref w, ref bias, ref y);
        }

// ---------- AdvSimd ----------

        // 16 channels x 1 rows x 3 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3_c16_r1x1x3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_ox2_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox2_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox2_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox2_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int ky = 0; ky < 3; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 768);
                ref float x_ky = ref Unsafe.Add(ref x, ky * 80);
                for (int kx = 0; kx < 3; kx++)
                {
                    ref float w_ky_kx = ref Unsafe.Add(ref w_ky, kx * 256);
                    ref float x_ky_kx = ref Unsafe.Add(ref x_ky, kx * 16);
                    for (int ic = 0; ic < 16; ic++)
                    {
                        ref float w_ky_kx_ic = ref Unsafe.Add(ref w_ky_kx, ic * 16);
                        ref float x_ky_kx_ic = ref Unsafe.Add(ref x_ky_kx, ic);
                        var a_oc0 = Vector128.LoadUnsafe(ref w_ky_kx_ic);
                        var a_oc4 = Vector128.LoadUnsafe(ref w_ky_kx_ic, 4);
                        var a_oc8 = Vector128.LoadUnsafe(ref w_ky_kx_ic, 8);
                        var a_oc12 = Vector128.LoadUnsafe(ref w_ky_kx_ic, 12);
                        var b = Vector128.Create(x_ky_kx_ic);
                        acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                        acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                        acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                        acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ky_kx_ic, 16));
                        acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                        acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                        acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                        acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ky_kx_ic, 32));
                        acc_ox2_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                        acc_ox2_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox2_oc4);
                        acc_ox2_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                        acc_ox2_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox2_oc12);
                    }
                }
            }
            acc_ox0_oc0.StoreUnsafe(ref y);
            acc_ox0_oc4.StoreUnsafe(ref y, 4);
            acc_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_ox0_oc12.StoreUnsafe(ref y, 12);
            acc_ox1_oc0.StoreUnsafe(ref y, 16);
            acc_ox1_oc4.StoreUnsafe(ref y, 20);
            acc_ox1_oc8.StoreUnsafe(ref y, 24);
            acc_ox1_oc12.StoreUnsafe(ref y, 28);
            acc_ox2_oc0.StoreUnsafe(ref y, 32);
            acc_ox2_oc4.StoreUnsafe(ref y, 36);
            acc_ox2_oc8.StoreUnsafe(ref y, 40);
            acc_ox2_oc12.StoreUnsafe(ref y, 44);
        }

        // conv1 = conv(image, weight, bias)   6,912 MACs
        //   image [16,3,5]   NCHWc16
        //   conv1 [16,1,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k3x3_c16_r1x1x3(ref x, ref w, ref bias, ref y);
        }
