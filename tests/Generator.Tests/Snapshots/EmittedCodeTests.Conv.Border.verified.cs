// Input(20, 4, 4), Conv(16, 3, Padding = 1)

// ---------- Vector256 ----------

        // 16 channels x 1 rows x 4 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3_c16_r1x1x4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox2_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox2_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox3_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox3_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 2304);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 576);
                for (int ky = 0; ky < 3; ky++)
                {
                    ref float w_ib_ky = ref Unsafe.Add(ref w_ib, ky * 768);
                    ref float x_ib_ky = ref Unsafe.Add(ref x_ib, ky * 96);
                    for (int kx = 0; kx < 3; kx++)
                    {
                        ref float w_ib_ky_kx = ref Unsafe.Add(ref w_ib_ky, kx * 256);
                        ref float x_ib_ky_kx = ref Unsafe.Add(ref x_ib_ky, kx * 16);
                        for (int ic = 0; ic < 16; ic += 8)
                        {
                            ref float w_ib_ky_kx_ic = ref Unsafe.Add(ref w_ib_ky_kx, ic * 16);
                            ref float x_ib_ky_kx_ic = ref Unsafe.Add(ref x_ib_ky_kx, ic);
                            var a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic);
                            var a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 8);
                            var b = Vector256.Create(x_ib_ky_kx_ic);
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 16));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 32));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 48));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 16);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 24);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 1));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 17));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 33));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 49));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 32);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 40);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 2));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 18));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 34));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 50));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 48);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 56);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 3));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 19));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 35));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 51));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 64);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 72);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 4));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 20));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 36));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 52));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 80);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 88);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 5));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 21));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 37));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 53));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 96);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 104);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 6));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 22));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 38));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 54));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                            a_oc0 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 112);
                            a_oc8 = Vector256.LoadUnsafe(ref w_ib_ky_kx_ic, 120);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 7));
                            acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                            acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 23));
                            acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                            acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 39));
                            acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                            acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                            b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx_ic, 55));
                            acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                            acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                        }
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
        }

        // conv1 = conv(image, weight, bias)   46,080 MACs
        //   image [20,4,4]   NCHWc16 halo 1,1,1,1
        //   conv1 [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 4; oy++)
            {
                conv_k3x3_c16_r1x1x4(ref Unsafe.Add(ref x, oy * 96), ref w, ref bias, ref Unsafe.Add(ref y, oy * 64));
            }
        }

// ---------- AdvSimd ----------

        // 16 channels x 1 rows x 4 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 4
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3_c16_r1x1x4(ref float x, ref float w, ref float bias, ref float y)
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
            var acc_ox3_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox3_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox3_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox3_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float x_ib = ref Unsafe.Add(ref x, ib * 576);
                ref float w_ib = ref Unsafe.Add(ref w, ib * 2304);
                for (int ky = 0; ky < 3; ky++)
                {
                    ref float x_ib_ky = ref Unsafe.Add(ref x_ib, ky * 96);
                    ref float w_ib_ky = ref Unsafe.Add(ref w_ib, ky * 768);
                    for (int kx = 0; kx < 3; kx++)
                    {
                        ref float x_ib_ky_kx = ref Unsafe.Add(ref x_ib_ky, kx * 16);
                        ref float w_ib_ky_kx = ref Unsafe.Add(ref w_ib_ky, kx * 256);
                        for (int ic = 0; ic < 16; ic += 4)
                        {
                            ref float x_ib_ky_kx_ic = ref Unsafe.Add(ref x_ib_ky_kx, ic);
                            ref float w_ib_ky_kx_ic = ref Unsafe.Add(ref w_ib_ky_kx, ic * 16);
                            var b_ox0 = Vector128.LoadUnsafe(ref x_ib_ky_kx_ic);
                            var b_ox1 = Vector128.LoadUnsafe(ref x_ib_ky_kx_ic, 16);
                            var b_ox2 = Vector128.LoadUnsafe(ref x_ib_ky_kx_ic, 32);
                            var b_ox3 = Vector128.LoadUnsafe(ref x_ib_ky_kx_ic, 48);
                            var a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic);
                            var a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 4);
                            var a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 8);
                            var a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 12);
                            acc_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc0, a_oc0, b_ox0, 0);
                            acc_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc4, a_oc4, b_ox0, 0);
                            acc_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc8, a_oc8, b_ox0, 0);
                            acc_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc12, a_oc12, b_ox0, 0);
                            acc_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc0, a_oc0, b_ox1, 0);
                            acc_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc4, a_oc4, b_ox1, 0);
                            acc_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc8, a_oc8, b_ox1, 0);
                            acc_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc12, a_oc12, b_ox1, 0);
                            acc_ox2_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc0, a_oc0, b_ox2, 0);
                            acc_ox2_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc4, a_oc4, b_ox2, 0);
                            acc_ox2_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc8, a_oc8, b_ox2, 0);
                            acc_ox2_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc12, a_oc12, b_ox2, 0);
                            acc_ox3_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc0, a_oc0, b_ox3, 0);
                            acc_ox3_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc4, a_oc4, b_ox3, 0);
                            acc_ox3_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc8, a_oc8, b_ox3, 0);
                            acc_ox3_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc12, a_oc12, b_ox3, 0);
                            a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 16);
                            a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 20);
                            a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 24);
                            a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 28);
                            acc_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc0, a_oc0, b_ox0, 1);
                            acc_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc4, a_oc4, b_ox0, 1);
                            acc_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc8, a_oc8, b_ox0, 1);
                            acc_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc12, a_oc12, b_ox0, 1);
                            acc_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc0, a_oc0, b_ox1, 1);
                            acc_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc4, a_oc4, b_ox1, 1);
                            acc_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc8, a_oc8, b_ox1, 1);
                            acc_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc12, a_oc12, b_ox1, 1);
                            acc_ox2_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc0, a_oc0, b_ox2, 1);
                            acc_ox2_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc4, a_oc4, b_ox2, 1);
                            acc_ox2_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc8, a_oc8, b_ox2, 1);
                            acc_ox2_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc12, a_oc12, b_ox2, 1);
                            acc_ox3_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc0, a_oc0, b_ox3, 1);
                            acc_ox3_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc4, a_oc4, b_ox3, 1);
                            acc_ox3_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc8, a_oc8, b_ox3, 1);
                            acc_ox3_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc12, a_oc12, b_ox3, 1);
                            a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 32);
                            a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 36);
                            a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 40);
                            a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 44);
                            acc_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc0, a_oc0, b_ox0, 2);
                            acc_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc4, a_oc4, b_ox0, 2);
                            acc_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc8, a_oc8, b_ox0, 2);
                            acc_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc12, a_oc12, b_ox0, 2);
                            acc_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc0, a_oc0, b_ox1, 2);
                            acc_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc4, a_oc4, b_ox1, 2);
                            acc_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc8, a_oc8, b_ox1, 2);
                            acc_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc12, a_oc12, b_ox1, 2);
                            acc_ox2_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc0, a_oc0, b_ox2, 2);
                            acc_ox2_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc4, a_oc4, b_ox2, 2);
                            acc_ox2_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc8, a_oc8, b_ox2, 2);
                            acc_ox2_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc12, a_oc12, b_ox2, 2);
                            acc_ox3_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc0, a_oc0, b_ox3, 2);
                            acc_ox3_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc4, a_oc4, b_ox3, 2);
                            acc_ox3_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc8, a_oc8, b_ox3, 2);
                            acc_ox3_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc12, a_oc12, b_ox3, 2);
                            a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 48);
                            a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 52);
                            a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 56);
                            a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx_ic, 60);
                            acc_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc0, a_oc0, b_ox0, 3);
                            acc_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc4, a_oc4, b_ox0, 3);
                            acc_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc8, a_oc8, b_ox0, 3);
                            acc_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox0_oc12, a_oc12, b_ox0, 3);
                            acc_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc0, a_oc0, b_ox1, 3);
                            acc_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc4, a_oc4, b_ox1, 3);
                            acc_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc8, a_oc8, b_ox1, 3);
                            acc_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox1_oc12, a_oc12, b_ox1, 3);
                            acc_ox2_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc0, a_oc0, b_ox2, 3);
                            acc_ox2_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc4, a_oc4, b_ox2, 3);
                            acc_ox2_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc8, a_oc8, b_ox2, 3);
                            acc_ox2_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox2_oc12, a_oc12, b_ox2, 3);
                            acc_ox3_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc0, a_oc0, b_ox3, 3);
                            acc_ox3_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc4, a_oc4, b_ox3, 3);
                            acc_ox3_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc8, a_oc8, b_ox3, 3);
                            acc_ox3_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_ox3_oc12, a_oc12, b_ox3, 3);
                        }
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
            acc_ox3_oc0.StoreUnsafe(ref y, 48);
            acc_ox3_oc4.StoreUnsafe(ref y, 52);
            acc_ox3_oc8.StoreUnsafe(ref y, 56);
            acc_ox3_oc12.StoreUnsafe(ref y, 60);
        }

        // conv1 = conv(image, weight, bias)   46,080 MACs
        //   image [20,4,4]   NCHWc16 halo 1,1,1,1
        //   conv1 [16,4,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 4; oy++)
            {
                conv_k3x3_c16_r1x1x4(ref Unsafe.Add(ref x, oy * 96), ref w, ref bias, ref Unsafe.Add(ref y, oy * 64));
            }
        }
