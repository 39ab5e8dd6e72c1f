// Input(16, 3, 3), Conv(2, 2)

// ---------- Vector256 ----------

        // 2 channels x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, b: input, lanes are input channels and are added up in the end   unrolled kx 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_d_r2x2(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oc0_ox0 = Vector256<float>.Zero;
            var acc_oc0_ox1 = Vector256<float>.Zero;
            var acc_oc1_ox0 = Vector256<float>.Zero;
            var acc_oc1_ox1 = Vector256<float>.Zero;
            for (int ky = 0; ky < 2; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 32);
                ref float x_ky = ref Unsafe.Add(ref x, ky * 48);
                var a_oc0 = Vector256.LoadUnsafe(ref w_ky);
                var a_oc1 = Vector256.LoadUnsafe(ref w_ky, 64);
                var b = Vector256.LoadUnsafe(ref x_ky);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 16);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 8);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 72);
                b = Vector256.LoadUnsafe(ref x_ky, 8);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 24);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 16);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 80);
                b = Vector256.LoadUnsafe(ref x_ky, 16);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 32);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
                a_oc0 = Vector256.LoadUnsafe(ref w_ky, 24);
                a_oc1 = Vector256.LoadUnsafe(ref w_ky, 88);
                b = Vector256.LoadUnsafe(ref x_ky, 24);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
                b = Vector256.LoadUnsafe(ref x_ky, 40);
                acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
                acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
            }
            y = Vector256.Sum(acc_oc0_ox0) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_oc0_ox1) + bias;
            Unsafe.Add(ref y, 32) = Vector256.Sum(acc_oc1_ox0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Vector256.Sum(acc_oc1_ox1) + Unsafe.Add(ref bias, 1);
        }

        // conv1 = conv(image, weight, bias)   512 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [2,2,2]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k2x2_d_r2x2(ref Unsafe.Add(ref x, oy * 48), ref w, ref bias, ref Unsafe.Add(ref y, oy * 16));
            }
        }
