// Input(2, 3, 5), Conv(16, 2)

// ---------- Vector512 ----------

        // 16 channels x 2 rows x 4 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x2x4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oy0_ox0 = Vector512.LoadUnsafe(ref bias);
            var acc_oy0_ox1 = Vector512.LoadUnsafe(ref bias);
            var acc_oy0_ox2 = Vector512.LoadUnsafe(ref bias);
            var acc_oy0_ox3 = Vector512.LoadUnsafe(ref bias);
            var acc_oy1_ox0 = Vector512.LoadUnsafe(ref bias);
            var acc_oy1_ox1 = Vector512.LoadUnsafe(ref bias);
            var acc_oy1_ox2 = Vector512.LoadUnsafe(ref bias);
            var acc_oy1_ox3 = Vector512.LoadUnsafe(ref bias);
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
                        var a = Vector512.LoadUnsafe(ref w_ib_ky_kx);
                        acc_oy0_ox0 = Vector512.MultiplyAddEstimate(Vector512.Create(x_ib_ky_kx), a, acc_oy0_ox0);
                        acc_oy0_ox1 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 1)), a, acc_oy0_ox1);
                        acc_oy0_ox2 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 2)), a, acc_oy0_ox2);
                        acc_oy0_ox3 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 3)), a, acc_oy0_ox3);
                        acc_oy1_ox0 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 16)), a, acc_oy1_ox0);
                        acc_oy1_ox1 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 17)), a, acc_oy1_ox1);
                        acc_oy1_ox2 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 18)), a, acc_oy1_ox2);
                        acc_oy1_ox3 = Vector512.MultiplyAddEstimate(Vector512.Create(Unsafe.Add(ref x_ib_ky_kx, 19)), a, acc_oy1_ox3);
                    }
                }
            }
            acc_oy0_ox0.StoreUnsafe(ref y);
            acc_oy0_ox1.StoreUnsafe(ref y, 16);
            acc_oy0_ox2.StoreUnsafe(ref y, 32);
            acc_oy0_ox3.StoreUnsafe(ref y, 48);
            acc_oy1_ox0.StoreUnsafe(ref y, 64);
            acc_oy1_ox1.StoreUnsafe(ref y, 80);
            acc_oy1_ox2.StoreUnsafe(ref y, 96);
            acc_oy1_ox3.StoreUnsafe(ref y, 112);
        }

        // conv1 = conv(image, weight, bias)   1,024 MACs
        //   image [2,3,5]   NCHW
        //   conv1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k2x2_c1_r1x2x4(ref x, ref w, ref bias, ref y);
        }

// ---------- Vector256 ----------

        // 16 channels x 1 rows x 4 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x1x4(ref float x, ref float w, ref float bias, ref float y)
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
                        acc_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                        acc_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 1));
                        acc_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                        acc_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 2));
                        acc_ox2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                        acc_ox2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                        b = Vector256.Create(Unsafe.Add(ref x_ib_ky_kx, 3));
                        acc_ox3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                        acc_ox3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
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

        // conv1 = conv(image, weight, bias)   1,024 MACs
        //   image [2,3,5]   NCHW
        //   conv1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k2x2_c1_r1x1x4(ref Unsafe.Add(ref x, oy * 16), ref w, ref bias, ref Unsafe.Add(ref y, oy * 64));
            }
        }

// ---------- AdvSimd ----------

        // 16 channels x 1 rows x 4 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x1x4(ref float x, ref float w, ref float bias, ref float y)
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
                        var a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx);
                        var a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 4);
                        var a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 8);
                        var a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 12);
                        var b = Vector128.Create(x_ib_ky_kx);
                        acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                        acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                        acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                        acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ib_ky_kx, 1));
                        acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                        acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                        acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                        acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ib_ky_kx, 2));
                        acc_ox2_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox2_oc0);
                        acc_ox2_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox2_oc4);
                        acc_ox2_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox2_oc8);
                        acc_ox2_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox2_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ib_ky_kx, 3));
                        acc_ox3_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox3_oc0);
                        acc_ox3_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox3_oc4);
                        acc_ox3_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox3_oc8);
                        acc_ox3_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox3_oc12);
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

        // conv1 = conv(image, weight, bias)   1,024 MACs
        //   image [2,3,5]   NCHW
        //   conv1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k2x2_c1_r1x1x4(ref Unsafe.Add(ref x, oy * 16), ref w, ref bias, ref Unsafe.Add(ref y, oy * 64));
            }
        }

// ---------- Vector128 ----------

        // 16 channels x 1 rows x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x1x2(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
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
                        var a_oc0 = Vector128.LoadUnsafe(ref w_ib_ky_kx);
                        var a_oc4 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 4);
                        var a_oc8 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 8);
                        var a_oc12 = Vector128.LoadUnsafe(ref w_ib_ky_kx, 12);
                        var b = Vector128.Create(x_ib_ky_kx);
                        acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                        acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                        acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                        acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                        b = Vector128.Create(Unsafe.Add(ref x_ib_ky_kx, 1));
                        acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                        acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                        acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                        acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
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
        }

        // conv1 = conv(image, weight, bias)   1,024 MACs
        //   image [2,3,5]   NCHW
        //   conv1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                for (int ox = 0; ox < 4; ox += 2)
                {
                    conv_k2x2_c1_r1x1x2(ref Unsafe.Add(ref x, ox + oy * 16), ref w, ref bias, ref Unsafe.Add(ref y, ox * 16 + oy * 64));
                }
            }
        }

// ---------- Scalar ----------

        // 4 channels x 1 rows x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 2, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x1x2l4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = bias;
            var acc_ox0_oc1 = Unsafe.Add(ref bias, 1);
            var acc_ox0_oc2 = Unsafe.Add(ref bias, 2);
            var acc_ox0_oc3 = Unsafe.Add(ref bias, 3);
            var acc_ox1_oc0 = bias;
            var acc_ox1_oc1 = Unsafe.Add(ref bias, 1);
            var acc_ox1_oc2 = Unsafe.Add(ref bias, 2);
            var acc_ox1_oc3 = Unsafe.Add(ref bias, 3);
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 64);
                ref float x_ib = ref Unsafe.Add(ref x, ib * 48);
                for (int ky = 0; ky < 2; ky++)
                {
                    ref float w_ib_ky = ref Unsafe.Add(ref w_ib, ky * 32);
                    ref float x_ib_ky = ref Unsafe.Add(ref x_ib, ky * 16);
                    var a_oc0 = w_ib_ky;
                    var a_oc1 = Unsafe.Add(ref w_ib_ky, 1);
                    var a_oc2 = Unsafe.Add(ref w_ib_ky, 2);
                    var a_oc3 = Unsafe.Add(ref w_ib_ky, 3);
                    var b = x_ib_ky;
                    acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                    acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                    acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                    acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                    b = Unsafe.Add(ref x_ib_ky, 1);
                    acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                    acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                    acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                    acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                    a_oc0 = Unsafe.Add(ref w_ib_ky, 16);
                    a_oc1 = Unsafe.Add(ref w_ib_ky, 17);
                    a_oc2 = Unsafe.Add(ref w_ib_ky, 18);
                    a_oc3 = Unsafe.Add(ref w_ib_ky, 19);
                    b = Unsafe.Add(ref x_ib_ky, 1);
                    acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                    acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                    acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                    acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                    b = Unsafe.Add(ref x_ib_ky, 2);
                    acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                    acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                    acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                    acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                }
            }
            y = acc_ox0_oc0;
            Unsafe.Add(ref y, 1) = acc_ox0_oc1;
            Unsafe.Add(ref y, 2) = acc_ox0_oc2;
            Unsafe.Add(ref y, 3) = acc_ox0_oc3;
            Unsafe.Add(ref y, 16) = acc_ox1_oc0;
            Unsafe.Add(ref y, 17) = acc_ox1_oc1;
            Unsafe.Add(ref y, 18) = acc_ox1_oc2;
            Unsafe.Add(ref y, 19) = acc_ox1_oc3;
        }

        // conv1 = conv(image, weight, bias)   1,024 MACs
        //   image [2,3,5]   NCHW
        //   conv1 [16,2,4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int lane = 0; lane < 16; lane += 4)
            {
                for (int oy = 0; oy < 2; oy++)
                {
                    for (int ox = 0; ox < 4; ox += 2)
                    {
                        conv_k2x2_c1_r1x1x2l4(ref Unsafe.Add(ref x, ox + oy * 16), ref Unsafe.Add(ref w, lane), ref Unsafe.Add(ref bias, lane), ref Unsafe.Add(ref y, lane + ox * 16 + oy * 64));
                    }
                }
            }
        }
