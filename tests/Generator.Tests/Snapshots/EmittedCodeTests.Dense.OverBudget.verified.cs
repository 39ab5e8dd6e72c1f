// Input(32, 1, 1), Dense(4)   CnnUnrollBudget 1

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
            for (int k = 0; k < 32; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 32);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 64);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                b = Vector256.LoadUnsafe(ref x_k, 48);
                acc_o0_n1 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                b = Vector256.LoadUnsafe(ref x_k, 96);
                acc_o0_n2 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                b = Vector256.LoadUnsafe(ref x_k, 144);
                acc_o0_n3 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
            }
            y = Vector256.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 48) = Vector256.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 96) = Vector256.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 144) = Vector256.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 49) = Vector256.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Vector256.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 145) = Vector256.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 50) = Vector256.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = Vector256.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 146) = Vector256.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector256<float>.Zero;
            var acc_o1 = Vector256<float>.Zero;
            var acc_o2 = Vector256<float>.Zero;
            var acc_o3 = Vector256<float>.Zero;
            for (int k = 0; k < 32; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 32);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 64);
                var a_o3 = Vector256.LoadUnsafe(ref w_k, 96);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1);
                acc_o2 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2);
                acc_o3 = Vector256.MultiplyAddEstimate(b, a_o3, acc_o3);
            }
            y = Vector256.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector256.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
        }

        // dense1 = dense(image, weight, bias)   128 MACs
        //   image [32,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 48), ref w, ref bias, ref Unsafe.Add(ref y, n * 48));
            }
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 48), ref Unsafe.Add(ref w, 32), ref Unsafe.Add(ref bias, 1), ref Unsafe.Add(ref y, n * 48 + 1));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 48), ref w, ref bias, ref Unsafe.Add(ref y, n * 48));
            }
        }
