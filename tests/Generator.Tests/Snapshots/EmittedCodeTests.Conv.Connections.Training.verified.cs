// Input(3, 2, 9), Conv(2, 1, Connections = "0,2; 1")

// ---------- Vector256 ----------

        // 2 channel blocks x 1x1 taps x 1 input channels, each summed over an image; unrolled ox 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void convWeights_width_c1_s1x1_d1x1_r2x1x1x1(ref float x, ref float dy, ref float dw)
        {
            var acc_ob0 = Vector256<float>.Zero;
            var acc_ob1 = Vector256<float>.Zero;
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 16);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                for (int ox = 0; ox < 16; ox += 8)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    var a_ob0 = Vector256.LoadUnsafe(ref dy_oy_ox);
                    var a_ob1 = Vector256.LoadUnsafe(ref dy_oy_ox, 32);
                    var b = Vector256.LoadUnsafe(ref x_oy_ox);
                    acc_ob0 = Vector256.MultiplyAddEstimate(b, a_ob0, acc_ob0);
                    acc_ob1 = Vector256.MultiplyAddEstimate(b, a_ob1, acc_ob1);
                }
            }
            dw = dw + Vector256.Sum(acc_ob0);
            Unsafe.Add(ref dw, 3) = Unsafe.Add(ref dw, 3) + Vector256.Sum(acc_ob1);
        }

        // 3 channels x 1 rows x 9 pixels, each the sum over 1x1 taps of all input channels
        //   a: input, lanes are pixels of a row   b: one weight in every lane   unrolled kx 1
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1dm1xm1_w_r3x1x16_of9(ref float x, ref float w, ref float y)
        {
            var acc_oc0_ox0 = Vector256<float>.Zero;
            var acc_oc0_ox8 = Vector256<float>.Zero;
            var acc_oc1_ox0 = Vector256<float>.Zero;
            var acc_oc1_ox8 = Vector256<float>.Zero;
            var acc_oc2_ox0 = Vector256<float>.Zero;
            var acc_oc2_ox8 = Vector256<float>.Zero;
            for (int ib = 0; ib < 2; ib++)
            {
                ref float x_ib = ref Unsafe.Add(ref x, ib * 32);
                ref float w_ib = ref Unsafe.Add(ref w, ib * 3);
                var a_ox0 = Vector256.LoadUnsafe(ref x_ib);
                var a_ox8 = Vector256.LoadUnsafe(ref x_ib, 8);
                var b = Vector256.Create(w_ib);
                acc_oc0_ox0 = Vector256.MultiplyAddEstimate(b, a_ox0, acc_oc0_ox0);
                acc_oc0_ox8 = Vector256.MultiplyAddEstimate(b, a_ox8, acc_oc0_ox8);
                b = Vector256.Create(Unsafe.Add(ref w_ib, 1));
                acc_oc1_ox0 = Vector256.MultiplyAddEstimate(b, a_ox0, acc_oc1_ox0);
                acc_oc1_ox8 = Vector256.MultiplyAddEstimate(b, a_ox8, acc_oc1_ox8);
                b = Vector256.Create(Unsafe.Add(ref w_ib, 2));
                acc_oc2_ox0 = Vector256.MultiplyAddEstimate(b, a_ox0, acc_oc2_ox0);
                acc_oc2_ox8 = Vector256.MultiplyAddEstimate(b, a_ox8, acc_oc2_ox8);
            }
            acc_oc0_ox0.StoreUnsafe(ref y);
            var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
            Vector256.ConditionalSelect(first1, acc_oc0_ox8, Vector256<float>.Zero).StoreUnsafe(ref y, 8);
            acc_oc1_ox0.StoreUnsafe(ref y, 32);
            Vector256.ConditionalSelect(first1, acc_oc1_ox8, Vector256<float>.Zero).StoreUnsafe(ref y, 40);
            acc_oc2_ox0.StoreUnsafe(ref y, 64);
            Vector256.ConditionalSelect(first1, acc_oc2_ox8, Vector256<float>.Zero).StoreUnsafe(ref y, 72);
        }

        // conv1.weight, conv1.bias = gradients of conv's weights(image, conv1Gradient)   54 MACs
        //   image [3,2,9]   NCHW
        //   conv1Gradient [2,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_BackwardWeights(ref float x, ref float dy, ref float dw, ref float db)
        {
            for (int ib = 0; ib < 3; ib++)
            {
                convWeights_width_c1_s1x1_d1x1_r2x1x1x1(ref Unsafe.Add(ref x, ib * 32), ref dy, ref Unsafe.Add(ref dw, ib));
            }
            Unsafe.Add(ref dw, 1) = 0f;
            Unsafe.Add(ref dw, 3) = 0f;
            Unsafe.Add(ref dw, 5) = 0f;
            for (int oc = 0; oc < 2; oc++)
            {
                ref float dy_oc = ref Unsafe.Add(ref dy, oc * 32);
                ref float db_oc = ref Unsafe.Add(ref db, oc);
                var sum = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float dy_oc_oy = ref Unsafe.Add(ref dy_oc, oy * 16);
                    for (int ox = 0; ox < 16; ox += 8)
                    {
                        ref float dy_oc_oy_ox = ref Unsafe.Add(ref dy_oc_oy, ox);
                        sum += Vector256.LoadUnsafe(ref dy_oc_oy_ox);
                    }
                }
                db_oc = db_oc + Vector256.Sum(sum);
            }
        }

        // imageGradient = gradient of conv's input(conv1Gradient)   54 MACs
        //   conv1Gradient [2,2,9]   NCHW
        //   imageGradient [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_BackwardData(ref float x, ref float w, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                conv_k1x1dm1xm1_w_r3x1x16_of9(ref Unsafe.Add(ref x, oy * 16), ref w, ref Unsafe.Add(ref y, oy * 16));
            }
        }
