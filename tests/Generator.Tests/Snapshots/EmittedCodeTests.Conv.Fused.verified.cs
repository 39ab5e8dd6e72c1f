// Input(2, 5, 5), Conv(16, 2), Relu, MaxPool(2)

// ---------- Vector256 ----------

        // 16 channels x 2 rows x 2 pixels, each the sum over 2x2 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_c1_r1x2x2_relu_maxPool2(ref float x, ref float w, ref float bias, ref float y)
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
                ref float x_ib = ref Unsafe.Add(ref x, ib * 80);
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
            var best_ob0_py0_px0_oc0 = acc_oy0_ox0_oc0;
            best_ob0_py0_px0_oc0 = Vector256.MaxNative(best_ob0_py0_px0_oc0, acc_oy0_ox1_oc0);
            best_ob0_py0_px0_oc0 = Vector256.MaxNative(best_ob0_py0_px0_oc0, acc_oy1_ox0_oc0);
            best_ob0_py0_px0_oc0 = Vector256.MaxNative(best_ob0_py0_px0_oc0, acc_oy1_ox1_oc0);
            Vector256.MaxNative(Vector256<float>.Zero, best_ob0_py0_px0_oc0).StoreUnsafe(ref y);
            var best_ob0_py0_px0_oc8 = acc_oy0_ox0_oc8;
            best_ob0_py0_px0_oc8 = Vector256.MaxNative(best_ob0_py0_px0_oc8, acc_oy0_ox1_oc8);
            best_ob0_py0_px0_oc8 = Vector256.MaxNative(best_ob0_py0_px0_oc8, acc_oy1_ox0_oc8);
            best_ob0_py0_px0_oc8 = Vector256.MaxNative(best_ob0_py0_px0_oc8, acc_oy1_ox1_oc8);
            Vector256.MaxNative(Vector256<float>.Zero, best_ob0_py0_px0_oc8).StoreUnsafe(ref y, 8);
        }

        // maxPool1 = maxPool2(relu(conv(image, weight, bias)))   2,048 MACs
        //   image [2,5,5]   NCHW
        //   maxPool1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                for (int ox = 0; ox < 2; ox++)
                {
                    conv_k2x2_c1_r1x2x2_relu_maxPool2(ref Unsafe.Add(ref x, ox * 2 + oy * 32), ref w, ref bias, ref Unsafe.Add(ref y, ox * 16 + oy * 32));
                }
            }
        }
