// Input(2, 2, 3), ConvTranspose(16, 2, Stride = 2, Padding = 1)

// ---------- Vector256 ----------

        // 16 channels x 1 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1dm1xm1_c1_r1x1x2(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 64);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 32);
                var a_oc0 = Vector256.LoadUnsafe(ref w_ib);
                var a_oc8 = Vector256.LoadUnsafe(ref w_ib, 8);
                var b = Vector256.Create(x_ib);
                acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 1));
                acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
            }
            acc_ox0_oc0.StoreUnsafe(ref y);
            acc_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_ox1_oc0.StoreUnsafe(ref y, 32);
            acc_ox1_oc8.StoreUnsafe(ref y, 40);
        }

        // convTranspose1 = convTranspose(image, weight, bias)   768 MACs
        //   image [2,2,3]   NCHW
        //   convTranspose1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k1x1dm1xm1_c1_r1x1x2(ref x, ref Unsafe.Add(ref w, 48), ref bias, ref y);
            conv_k1x1dm1xm1_c1_r1x1x2(ref Unsafe.Add(ref x, 1), ref Unsafe.Add(ref w, 32), ref bias, ref Unsafe.Add(ref y, 16));
            conv_k1x1dm1xm1_c1_r1x1x2(ref Unsafe.Add(ref x, 16), ref Unsafe.Add(ref w, 16), ref bias, ref Unsafe.Add(ref y, 64));
            conv_k1x1dm1xm1_c1_r1x1x2(ref Unsafe.Add(ref x, 17), ref w, ref bias, ref Unsafe.Add(ref y, 80));
        }
