// Input(16, 2, 3), ConvTranspose(2, 2, Stride = 2), Relu

// ---------- Vector256 ----------

        // 2 channels x 3 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, b: input, lanes are input channels and are added up in the end   unrolled kx 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1dm1xm1_d_r2x3_relu(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oc0_ox0 = Vector256<float>.Zero;
            var acc_oc0_ox1 = Vector256<float>.Zero;
            var acc_oc0_ox2 = Vector256<float>.Zero;
            var acc_oc1_ox0 = Vector256<float>.Zero;
            var acc_oc1_ox1 = Vector256<float>.Zero;
            var acc_oc1_ox2 = Vector256<float>.Zero;
            var a_oc0 = Vector256.LoadUnsafe(ref w);
            var a_oc1 = Vector256.LoadUnsafe(ref w, 64);
            var b = Vector256.LoadUnsafe(ref x);
            acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
            acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
            b = Vector256.LoadUnsafe(ref x, 16);
            acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
            acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
            b = Vector256.LoadUnsafe(ref x, 32);
            acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
            acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
            a_oc0 = Vector256.LoadUnsafe(ref w, 8);
            a_oc1 = Vector256.LoadUnsafe(ref w, 72);
            b = Vector256.LoadUnsafe(ref x, 8);
            acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox0);
            acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox0);
            b = Vector256.LoadUnsafe(ref x, 24);
            acc_oc0_ox1 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox1);
            acc_oc1_ox1 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox1);
            b = Vector256.LoadUnsafe(ref x, 40);
            acc_oc0_ox2 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oc0_ox2);
            acc_oc1_ox2 = Vector256.MultiplyAddEstimate(b, a_oc1, acc_oc1_ox2);
            var value = Vector256.Sum(acc_oc0_ox0) + bias;
            y = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_oc0_ox1) + bias;
            Unsafe.Add(ref y, 2) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_oc0_ox2) + bias;
            Unsafe.Add(ref y, 4) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_oc1_ox0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 64) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_oc1_ox1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 66) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_oc1_ox2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 68) = Lanes.Max(0f, value);
        }

        // relu1 = relu(convTranspose(image, weight, bias))   768 MACs
        //   image [16,2,3]   NCHWc16
        //   relu1 [2,4,6]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ConvTranspose1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k1x1dm1xm1_d_r2x3_relu(ref Unsafe.Add(ref x, oy * 48), ref w, ref bias, ref Unsafe.Add(ref y, oy * 32));
            }
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k1x1dm1xm1_d_r2x3_relu(ref Unsafe.Add(ref x, oy * 48), ref Unsafe.Add(ref w, 16), ref bias, ref Unsafe.Add(ref y, oy * 32 + 1));
            }
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k1x1dm1xm1_d_r2x3_relu(ref Unsafe.Add(ref x, oy * 48), ref Unsafe.Add(ref w, 32), ref bias, ref Unsafe.Add(ref y, oy * 32 + 16));
            }
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k1x1dm1xm1_d_r2x3_relu(ref Unsafe.Add(ref x, oy * 48), ref Unsafe.Add(ref w, 48), ref bias, ref Unsafe.Add(ref y, oy * 32 + 17));
            }
        }
