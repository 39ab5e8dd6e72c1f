// Input(1, 6, 40), Conv(16, 3), Relu   CnnUnrollBudget 16

// ---------- CortexM ----------

        // 4 channels x 2 rows x 2 pixels, each the sum over 3x3 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k3x3_c1_r1x2x2l4_relu(ref float x, ref float w, ref float bias, ref float y)
        {
            ref float y_608 = ref Unsafe.Add(ref y, 608);
            var acc_oy0_ox0_oc0 = bias;
            var acc_oy0_ox0_oc1 = Unsafe.Add(ref bias, 1);
            var acc_oy0_ox0_oc2 = Unsafe.Add(ref bias, 2);
            var acc_oy0_ox0_oc3 = Unsafe.Add(ref bias, 3);
            var acc_oy0_ox1_oc0 = bias;
            var acc_oy0_ox1_oc1 = Unsafe.Add(ref bias, 1);
            var acc_oy0_ox1_oc2 = Unsafe.Add(ref bias, 2);
            var acc_oy0_ox1_oc3 = Unsafe.Add(ref bias, 3);
            var acc_oy1_ox0_oc0 = bias;
            var acc_oy1_ox0_oc1 = Unsafe.Add(ref bias, 1);
            var acc_oy1_ox0_oc2 = Unsafe.Add(ref bias, 2);
            var acc_oy1_ox0_oc3 = Unsafe.Add(ref bias, 3);
            var acc_oy1_ox1_oc0 = bias;
            var acc_oy1_ox1_oc1 = Unsafe.Add(ref bias, 1);
            var acc_oy1_ox1_oc2 = Unsafe.Add(ref bias, 2);
            var acc_oy1_ox1_oc3 = Unsafe.Add(ref bias, 3);
            for (int ky = 0; ky < 3; ky++)
            {
                ref float w_ky = ref Unsafe.Add(ref w, ky * 48);
                ref float x_ky = ref Unsafe.Add(ref x, ky * 48);
                for (int kx = 0; kx < 3; kx++)
                {
                    ref float w_ky_kx = ref Unsafe.Add(ref w_ky, kx * 16);
                    ref float x_ky_kx = ref Unsafe.Add(ref x_ky, kx);
                    var a_oc0 = w_ky_kx;
                    var a_oc1 = Unsafe.Add(ref w_ky_kx, 1);
                    var a_oc2 = Unsafe.Add(ref w_ky_kx, 2);
                    var a_oc3 = Unsafe.Add(ref w_ky_kx, 3);
                    var b = x_ky_kx;
                    acc_oy0_ox0_oc0 = b * a_oc0 + acc_oy0_ox0_oc0;
                    acc_oy0_ox0_oc1 = b * a_oc1 + acc_oy0_ox0_oc1;
                    acc_oy0_ox0_oc2 = b * a_oc2 + acc_oy0_ox0_oc2;
                    acc_oy0_ox0_oc3 = b * a_oc3 + acc_oy0_ox0_oc3;
                    b = Unsafe.Add(ref x_ky_kx, 1);
                    acc_oy0_ox1_oc0 = b * a_oc0 + acc_oy0_ox1_oc0;
                    acc_oy0_ox1_oc1 = b * a_oc1 + acc_oy0_ox1_oc1;
                    acc_oy0_ox1_oc2 = b * a_oc2 + acc_oy0_ox1_oc2;
                    acc_oy0_ox1_oc3 = b * a_oc3 + acc_oy0_ox1_oc3;
                    b = Unsafe.Add(ref x_ky_kx, 48);
                    acc_oy1_ox0_oc0 = b * a_oc0 + acc_oy1_ox0_oc0;
                    acc_oy1_ox0_oc1 = b * a_oc1 + acc_oy1_ox0_oc1;
                    acc_oy1_ox0_oc2 = b * a_oc2 + acc_oy1_ox0_oc2;
                    acc_oy1_ox0_oc3 = b * a_oc3 + acc_oy1_ox0_oc3;
                    b = Unsafe.Add(ref x_ky_kx, 49);
                    acc_oy1_ox1_oc0 = b * a_oc0 + acc_oy1_ox1_oc0;
                    acc_oy1_ox1_oc1 = b * a_oc1 + acc_oy1_ox1_oc1;
                    acc_oy1_ox1_oc2 = b * a_oc2 + acc_oy1_ox1_oc2;
                    acc_oy1_ox1_oc3 = b * a_oc3 + acc_oy1_ox1_oc3;
                }
            }
            y = Lanes.Max(0f, acc_oy0_ox0_oc0);
            Unsafe.Add(ref y, 1) = Lanes.Max(0f, acc_oy0_ox0_oc1);
            Unsafe.Add(ref y, 2) = Lanes.Max(0f, acc_oy0_ox0_oc2);
            Unsafe.Add(ref y, 3) = Lanes.Max(0f, acc_oy0_ox0_oc3);
            Unsafe.Add(ref y, 16) = Lanes.Max(0f, acc_oy0_ox1_oc0);
            Unsafe.Add(ref y, 17) = Lanes.Max(0f, acc_oy0_ox1_oc1);
            Unsafe.Add(ref y, 18) = Lanes.Max(0f, acc_oy0_ox1_oc2);
            Unsafe.Add(ref y, 19) = Lanes.Max(0f, acc_oy0_ox1_oc3);
            y_608 = Lanes.Max(0f, acc_oy1_ox0_oc0);
            Unsafe.Add(ref y_608, 1) = Lanes.Max(0f, acc_oy1_ox0_oc1);
            Unsafe.Add(ref y_608, 2) = Lanes.Max(0f, acc_oy1_ox0_oc2);
            Unsafe.Add(ref y_608, 3) = Lanes.Max(0f, acc_oy1_ox0_oc3);
            Unsafe.Add(ref y_608, 16) = Lanes.Max(0f, acc_oy1_ox1_oc0);
            Unsafe.Add(ref y_608, 17) = Lanes.Max(0f, acc_oy1_ox1_oc1);
            Unsafe.Add(ref y_608, 18) = Lanes.Max(0f, acc_oy1_ox1_oc2);
            Unsafe.Add(ref y_608, 19) = Lanes.Max(0f, acc_oy1_ox1_oc3);
        }

        // relu1 = relu(conv(image, weight, bias))   21,888 MACs
        //   image [1,6,40]   NCHW
        //   relu1 [16,4,38]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int lane = 0; lane < 16; lane += 4)
            {
                for (int oy = 0; oy < 4; oy += 2)
                {
                    for (int ox = 0; ox < 38; ox += 2)
                    {
                        conv_k3x3_c1_r1x2x2l4_relu(ref Unsafe.Add(ref x, ox + oy * 48), ref Unsafe.Add(ref w, lane), ref Unsafe.Add(ref bias, lane), ref Unsafe.Add(ref y, lane + ox * 16 + oy * 608));
                    }
                }
            }
        }
