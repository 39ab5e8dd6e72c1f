// Input(2, 2, 3), ConvTranspose(16, 2, Stride = 2)

// ---------- Vector256 ----------

        // 16 channels x 2 rows x 3 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1dm1xm1_c1_r1x2x3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oy0_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox2_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox2_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox2_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox2_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 64);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 32);
                var a_oc0 = Vector256.LoadUnsafe(ref w_ib);
                var a_oc8 = Vector256.LoadUnsafe(ref w_ib, 8);
                var b = Vector256.Create(x_ib);
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 1));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 2));
                acc_oy0_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox2_oc0);
                acc_oy0_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox2_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 16));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 17));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ib, 18));
                acc_oy1_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox2_oc0);
                acc_oy1_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox2_oc8);
            }
            acc_oy0_ox0_oc0.StoreUnsafe(ref y);
            acc_oy0_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_oy0_ox1_oc0.StoreUnsafe(ref y, 32);
            acc_oy0_ox1_oc8.StoreUnsafe(ref y, 40);
            acc_oy0_ox2_oc0.StoreUnsafe(ref y, 64);
            acc_oy0_ox2_oc8.StoreUnsafe(ref y, 72);
            acc_oy1_ox0_oc0.StoreUnsafe(ref y, 192);
            acc_oy1_ox0_oc8.StoreUnsafe(ref y, 200);
            acc_oy1_ox1_oc0.StoreUnsafe(ref y, 224);
            acc_oy1_ox1_oc8.StoreUnsafe(ref y, 232);
            acc_oy1_ox2_oc0.StoreUnsafe(ref y, 256);
            acc_oy1_ox2_oc8.StoreUnsafe(ref y, 264);
        }

        // convTranspose1 = convTranspose(image, weight, bias)   768 MACs
        //   image [2,2,3]   NCHW
        //   convTranspose1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref w, ref bias, ref y);
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 16), ref bias, ref Unsafe.Add(ref y, 16));
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 32), ref bias, ref Unsafe.Add(ref y, 96));
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 48), ref bias, ref Unsafe.Add(ref y, 112));
        }

// ---------- AdvSimd ----------

        // 16 channels x 2 rows x 3 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1dm1xm1_c1_r1x2x3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oy0_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy0_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy0_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy0_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy0_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy0_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy0_ox2_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy0_ox2_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy0_ox2_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox2_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy1_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy1_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy1_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy1_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy1_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy1_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy1_ox2_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy1_ox2_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy1_ox2_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox2_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 64);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 32);
                var a_oc0 = Vector128.LoadUnsafe(ref w_ib);
                var a_oc4 = Vector128.LoadUnsafe(ref w_ib, 4);
                var a_oc8 = Vector128.LoadUnsafe(ref w_ib, 8);
                var a_oc12 = Vector128.LoadUnsafe(ref w_ib, 12);
                var b = Vector128.Create(x_ib);
                acc_oy0_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy0_ox0_oc4);
                acc_oy0_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                acc_oy0_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy0_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ib, 1));
                acc_oy0_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy0_ox1_oc4);
                acc_oy0_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                acc_oy0_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy0_ox1_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ib, 2));
                acc_oy0_ox2_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox2_oc0);
                acc_oy0_ox2_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy0_ox2_oc4);
                acc_oy0_ox2_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox2_oc8);
                acc_oy0_ox2_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy0_ox2_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ib, 16));
                acc_oy1_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy1_ox0_oc4);
                acc_oy1_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                acc_oy1_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy1_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ib, 17));
                acc_oy1_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy1_ox1_oc4);
                acc_oy1_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                acc_oy1_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy1_ox1_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ib, 18));
                acc_oy1_ox2_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox2_oc0);
                acc_oy1_ox2_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_oy1_ox2_oc4);
                acc_oy1_ox2_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox2_oc8);
                acc_oy1_ox2_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_oy1_ox2_oc12);
            }
            acc_oy0_ox0_oc0.StoreUnsafe(ref y);
            acc_oy0_ox0_oc4.StoreUnsafe(ref y, 4);
            acc_oy0_ox0_oc8.StoreUnsafe(ref y, 8);
            acc_oy0_ox0_oc12.StoreUnsafe(ref y, 12);
            acc_oy0_ox1_oc0.StoreUnsafe(ref y, 32);
            acc_oy0_ox1_oc4.StoreUnsafe(ref y, 36);
            acc_oy0_ox1_oc8.StoreUnsafe(ref y, 40);
            acc_oy0_ox1_oc12.StoreUnsafe(ref y, 44);
            acc_oy0_ox2_oc0.StoreUnsafe(ref y, 64);
            acc_oy0_ox2_oc4.StoreUnsafe(ref y, 68);
            acc_oy0_ox2_oc8.StoreUnsafe(ref y, 72);
            acc_oy0_ox2_oc12.StoreUnsafe(ref y, 76);
            acc_oy1_ox0_oc0.StoreUnsafe(ref y, 192);
            acc_oy1_ox0_oc4.StoreUnsafe(ref y, 196);
            acc_oy1_ox0_oc8.StoreUnsafe(ref y, 200);
            acc_oy1_ox0_oc12.StoreUnsafe(ref y, 204);
            acc_oy1_ox1_oc0.StoreUnsafe(ref y, 224);
            acc_oy1_ox1_oc4.StoreUnsafe(ref y, 228);
            acc_oy1_ox1_oc8.StoreUnsafe(ref y, 232);
            acc_oy1_ox1_oc12.StoreUnsafe(ref y, 236);
            acc_oy1_ox2_oc0.StoreUnsafe(ref y, 256);
            acc_oy1_ox2_oc4.StoreUnsafe(ref y, 260);
            acc_oy1_ox2_oc8.StoreUnsafe(ref y, 264);
            acc_oy1_ox2_oc12.StoreUnsafe(ref y, 268);
        }

        // convTranspose1 = convTranspose(image, weight, bias)   768 MACs
        //   image [2,2,3]   NCHW
        //   convTranspose1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref w, ref bias, ref y);
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 16), ref bias, ref Unsafe.Add(ref y, 16));
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 32), ref bias, ref Unsafe.Add(ref y, 96));
            conv_k1x1dm1xm1_c1_r1x2x3(ref x, ref Unsafe.Add(ref w, 48), ref bias, ref Unsafe.Add(ref y, 112));
        }
