// Input(3, 2, 2), Dense(5)

// ---------- Vector256 ----------

        // 3 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0_n0 = Vector256<float>.Zero;
            var acc_o0_n1 = Vector256<float>.Zero;
            var acc_o0_n2 = Vector256<float>.Zero;
            var acc_o0_n3 = Vector256<float>.Zero;
            var acc_o1_n0 = Vector256<float>.Zero;
            var acc_o1_n1 = Vector256<float>.Zero;
            var acc_o1_n2 = Vector256<float>.Zero;
            var acc_o1_n3 = Vector256<float>.Zero;
            var acc_o2_n0 = Vector256<float>.Zero;
            var acc_o2_n1 = Vector256<float>.Zero;
            var acc_o2_n2 = Vector256<float>.Zero;
            var acc_o2_n3 = Vector256<float>.Zero;
            for (int k = 0; k < 96; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 96);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 192);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                b = Vector256.LoadUnsafe(ref x_k, 112);
                acc_o0_n1 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                b = Vector256.LoadUnsafe(ref x_k, 224);
                acc_o0_n2 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                b = Vector256.LoadUnsafe(ref x_k, 336);
                acc_o0_n3 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
            }
            y = Vector256.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 112) = Vector256.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 224) = Vector256.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 336) = Vector256.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 113) = Vector256.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 225) = Vector256.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 337) = Vector256.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 114) = Vector256.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 226) = Vector256.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 338) = Vector256.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
        }

        // 5 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o5(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector256<float>.Zero;
            var acc_o1 = Vector256<float>.Zero;
            var acc_o2 = Vector256<float>.Zero;
            var acc_o3 = Vector256<float>.Zero;
            var acc_o4 = Vector256<float>.Zero;
            for (int k = 0; k < 96; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 96);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 192);
                var a_o3 = Vector256.LoadUnsafe(ref w_k, 288);
                var a_o4 = Vector256.LoadUnsafe(ref w_k, 384);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1);
                acc_o2 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2);
                acc_o3 = Vector256.MultiplyAddEstimate(b, a_o3, acc_o3);
                acc_o4 = Vector256.MultiplyAddEstimate(b, a_o4, acc_o4);
            }
            y = Vector256.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector256.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 4) = Vector256.Sum(acc_o4) + Unsafe.Add(ref bias, 4);
        }

        // dense1 = dense(image, weight, bias)   60 MACs
        //   image [3,2,2]   NCHW
        //   dense1 [5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 112), ref w, ref bias, ref Unsafe.Add(ref y, n * 112));
            }
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 112), ref Unsafe.Add(ref w, 192), ref Unsafe.Add(ref bias, 2), ref Unsafe.Add(ref y, n * 112 + 2));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o5(ref Unsafe.Add(ref x, n * 112), ref w, ref bias, ref Unsafe.Add(ref y, n * 112));
            }
        }

// ---------- AdvSimd ----------

        // 5 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o5(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0_n0 = Vector128<float>.Zero;
            var acc_o0_n1 = Vector128<float>.Zero;
            var acc_o0_n2 = Vector128<float>.Zero;
            var acc_o0_n3 = Vector128<float>.Zero;
            var acc_o1_n0 = Vector128<float>.Zero;
            var acc_o1_n1 = Vector128<float>.Zero;
            var acc_o1_n2 = Vector128<float>.Zero;
            var acc_o1_n3 = Vector128<float>.Zero;
            var acc_o2_n0 = Vector128<float>.Zero;
            var acc_o2_n1 = Vector128<float>.Zero;
            var acc_o2_n2 = Vector128<float>.Zero;
            var acc_o2_n3 = Vector128<float>.Zero;
            var acc_o3_n0 = Vector128<float>.Zero;
            var acc_o3_n1 = Vector128<float>.Zero;
            var acc_o3_n2 = Vector128<float>.Zero;
            var acc_o3_n3 = Vector128<float>.Zero;
            var acc_o4_n0 = Vector128<float>.Zero;
            var acc_o4_n1 = Vector128<float>.Zero;
            var acc_o4_n2 = Vector128<float>.Zero;
            var acc_o4_n3 = Vector128<float>.Zero;
            for (int k = 0; k < 96; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 96);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 192);
                var a_o3 = Vector128.LoadUnsafe(ref w_k, 288);
                var a_o4 = Vector128.LoadUnsafe(ref w_k, 384);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                acc_o3_n0 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n0);
                acc_o4_n0 = Vector128.MultiplyAddEstimate(b, a_o4, acc_o4_n0);
                b = Vector128.LoadUnsafe(ref x_k, 112);
                acc_o0_n1 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                acc_o3_n1 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n1);
                acc_o4_n1 = Vector128.MultiplyAddEstimate(b, a_o4, acc_o4_n1);
                b = Vector128.LoadUnsafe(ref x_k, 224);
                acc_o0_n2 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                acc_o3_n2 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n2);
                acc_o4_n2 = Vector128.MultiplyAddEstimate(b, a_o4, acc_o4_n2);
                b = Vector128.LoadUnsafe(ref x_k, 336);
                acc_o0_n3 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
                acc_o3_n3 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n3);
                acc_o4_n3 = Vector128.MultiplyAddEstimate(b, a_o4, acc_o4_n3);
            }
            y = Vector128.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 112) = Vector128.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 224) = Vector128.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 336) = Vector128.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 113) = Vector128.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 225) = Vector128.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 337) = Vector128.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 114) = Vector128.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 226) = Vector128.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 338) = Vector128.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector128.Sum(acc_o3_n0) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 115) = Vector128.Sum(acc_o3_n1) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 227) = Vector128.Sum(acc_o3_n2) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 339) = Vector128.Sum(acc_o3_n3) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 4) = Vector128.Sum(acc_o4_n0) + Unsafe.Add(ref bias, 4);
            Unsafe.Add(ref y, 116) = Vector128.Sum(acc_o4_n1) + Unsafe.Add(ref bias, 4);
            Unsafe.Add(ref y, 228) = Vector128.Sum(acc_o4_n2) + Unsafe.Add(ref bias, 4);
            Unsafe.Add(ref y, 340) = Vector128.Sum(acc_o4_n3) + Unsafe.Add(ref bias, 4);
        }

        // 5 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o5(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector128<float>.Zero;
            var acc_o1 = Vector128<float>.Zero;
            var acc_o2 = Vector128<float>.Zero;
            var acc_o3 = Vector128<float>.Zero;
            var acc_o4 = Vector128<float>.Zero;
            for (int k = 0; k < 96; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 96);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 192);
                var a_o3 = Vector128.LoadUnsafe(ref w_k, 288);
                var a_o4 = Vector128.LoadUnsafe(ref w_k, 384);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1);
                acc_o2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2);
                acc_o3 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3);
                acc_o4 = Vector128.MultiplyAddEstimate(b, a_o4, acc_o4);
            }
            y = Vector128.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector128.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 4) = Vector128.Sum(acc_o4) + Unsafe.Add(ref bias, 4);
        }

        // dense1 = dense(image, weight, bias)   60 MACs
        //   image [3,2,2]   NCHW
        //   dense1 [5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o5(ref Unsafe.Add(ref x, n * 112), ref w, ref bias, ref Unsafe.Add(ref y, n * 112));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o5(ref Unsafe.Add(ref x, n * 112), ref w, ref bias, ref Unsafe.Add(ref y, n * 112));
            }
        }
