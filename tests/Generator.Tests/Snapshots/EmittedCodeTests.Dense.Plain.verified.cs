// Input(16, 1, 1), Dense(4)

// ---------- Vector512 ----------

        // 4 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0_n0 = Vector512<float>.Zero;
            var acc_o0_n1 = Vector512<float>.Zero;
            var acc_o0_n2 = Vector512<float>.Zero;
            var acc_o0_n3 = Vector512<float>.Zero;
            var acc_o1_n0 = Vector512<float>.Zero;
            var acc_o1_n1 = Vector512<float>.Zero;
            var acc_o1_n2 = Vector512<float>.Zero;
            var acc_o1_n3 = Vector512<float>.Zero;
            var acc_o2_n0 = Vector512<float>.Zero;
            var acc_o2_n1 = Vector512<float>.Zero;
            var acc_o2_n2 = Vector512<float>.Zero;
            var acc_o2_n3 = Vector512<float>.Zero;
            var acc_o3_n0 = Vector512<float>.Zero;
            var acc_o3_n1 = Vector512<float>.Zero;
            var acc_o3_n2 = Vector512<float>.Zero;
            var acc_o3_n3 = Vector512<float>.Zero;
            var a_o0 = Vector512.LoadUnsafe(ref w);
            var a_o1 = Vector512.LoadUnsafe(ref w, 16);
            var a_o2 = Vector512.LoadUnsafe(ref w, 32);
            var a_o3 = Vector512.LoadUnsafe(ref w, 48);
            var b = Vector512.LoadUnsafe(ref x);
            acc_o0_n0 = Vector512.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
            acc_o1_n0 = Vector512.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
            acc_o2_n0 = Vector512.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
            acc_o3_n0 = Vector512.MultiplyAddEstimate(b, a_o3, acc_o3_n0);
            b = Vector512.LoadUnsafe(ref x, 32);
            acc_o0_n1 = Vector512.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
            acc_o1_n1 = Vector512.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
            acc_o2_n1 = Vector512.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
            acc_o3_n1 = Vector512.MultiplyAddEstimate(b, a_o3, acc_o3_n1);
            b = Vector512.LoadUnsafe(ref x, 64);
            acc_o0_n2 = Vector512.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
            acc_o1_n2 = Vector512.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
            acc_o2_n2 = Vector512.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
            acc_o3_n2 = Vector512.MultiplyAddEstimate(b, a_o3, acc_o3_n2);
            b = Vector512.LoadUnsafe(ref x, 96);
            acc_o0_n3 = Vector512.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
            acc_o1_n3 = Vector512.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
            acc_o2_n3 = Vector512.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
            acc_o3_n3 = Vector512.MultiplyAddEstimate(b, a_o3, acc_o3_n3);
            y = Vector512.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 32) = Vector512.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 64) = Vector512.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 96) = Vector512.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector512.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Vector512.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = Vector512.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Vector512.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector512.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 34) = Vector512.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 66) = Vector512.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = Vector512.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector512.Sum(acc_o3_n0) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 35) = Vector512.Sum(acc_o3_n1) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 67) = Vector512.Sum(acc_o3_n2) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 99) = Vector512.Sum(acc_o3_n3) + Unsafe.Add(ref bias, 3);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector512<float>.Zero;
            var acc_o1 = Vector512<float>.Zero;
            var acc_o2 = Vector512<float>.Zero;
            var acc_o3 = Vector512<float>.Zero;
            var a_o0 = Vector512.LoadUnsafe(ref w);
            var a_o1 = Vector512.LoadUnsafe(ref w, 16);
            var a_o2 = Vector512.LoadUnsafe(ref w, 32);
            var a_o3 = Vector512.LoadUnsafe(ref w, 48);
            var b = Vector512.LoadUnsafe(ref x);
            acc_o0 = Vector512.MultiplyAddEstimate(b, a_o0, acc_o0);
            acc_o1 = Vector512.MultiplyAddEstimate(b, a_o1, acc_o1);
            acc_o2 = Vector512.MultiplyAddEstimate(b, a_o2, acc_o2);
            acc_o3 = Vector512.MultiplyAddEstimate(b, a_o3, acc_o3);
            y = Vector512.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector512.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector512.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector512.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
        }

        // dense1 = dense(image, weight, bias)   64 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }

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
            for (int k = 0; k < 16; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 32);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                b = Vector256.LoadUnsafe(ref x_k, 32);
                acc_o0_n1 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                b = Vector256.LoadUnsafe(ref x_k, 64);
                acc_o0_n2 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                b = Vector256.LoadUnsafe(ref x_k, 96);
                acc_o0_n3 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector256.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
            }
            y = Vector256.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 32) = Vector256.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 64) = Vector256.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 96) = Vector256.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector256.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Vector256.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = Vector256.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Vector256.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector256.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 34) = Vector256.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 66) = Vector256.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = Vector256.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector256<float>.Zero;
            var acc_o1 = Vector256<float>.Zero;
            var acc_o2 = Vector256<float>.Zero;
            var acc_o3 = Vector256<float>.Zero;
            for (int k = 0; k < 16; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector256.LoadUnsafe(ref w_k, 32);
                var a_o3 = Vector256.LoadUnsafe(ref w_k, 48);
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

        // dense1 = dense(image, weight, bias)   64 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref Unsafe.Add(ref w, 16), ref Unsafe.Add(ref bias, 1), ref Unsafe.Add(ref y, n * 32 + 1));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }

// ---------- AdvSimd ----------

        // 4 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o4(ref float x, ref float w, ref float bias, ref float y)
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
            for (int k = 0; k < 16; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 32);
                var a_o3 = Vector128.LoadUnsafe(ref w_k, 48);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                acc_o3_n0 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n0);
                b = Vector128.LoadUnsafe(ref x_k, 32);
                acc_o0_n1 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                acc_o3_n1 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n1);
                b = Vector128.LoadUnsafe(ref x_k, 64);
                acc_o0_n2 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                acc_o3_n2 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n2);
                b = Vector128.LoadUnsafe(ref x_k, 96);
                acc_o0_n3 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
                acc_o3_n3 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3_n3);
            }
            y = Vector128.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 32) = Vector128.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 64) = Vector128.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 96) = Vector128.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Vector128.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = Vector128.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Vector128.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 34) = Vector128.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 66) = Vector128.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = Vector128.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector128.Sum(acc_o3_n0) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 35) = Vector128.Sum(acc_o3_n1) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 67) = Vector128.Sum(acc_o3_n2) + Unsafe.Add(ref bias, 3);
            Unsafe.Add(ref y, 99) = Vector128.Sum(acc_o3_n3) + Unsafe.Add(ref bias, 3);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector128<float>.Zero;
            var acc_o1 = Vector128<float>.Zero;
            var acc_o2 = Vector128<float>.Zero;
            var acc_o3 = Vector128<float>.Zero;
            for (int k = 0; k < 16; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 32);
                var a_o3 = Vector128.LoadUnsafe(ref w_k, 48);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1);
                acc_o2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2);
                acc_o3 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3);
            }
            y = Vector128.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector128.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
        }

        // dense1 = dense(image, weight, bias)   64 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }

// ---------- Vector128 ----------

        // 3 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o3(ref float x, ref float w, ref float bias, ref float y)
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
            for (int k = 0; k < 16; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 32);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                acc_o2_n0 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n0);
                b = Vector128.LoadUnsafe(ref x_k, 32);
                acc_o0_n1 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                acc_o2_n1 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n1);
                b = Vector128.LoadUnsafe(ref x_k, 64);
                acc_o0_n2 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                acc_o2_n2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n2);
                b = Vector128.LoadUnsafe(ref x_k, 96);
                acc_o0_n3 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
                acc_o2_n3 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2_n3);
            }
            y = Vector128.Sum(acc_o0_n0) + bias;
            Unsafe.Add(ref y, 32) = Vector128.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 64) = Vector128.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 96) = Vector128.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Vector128.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = Vector128.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Vector128.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2_n0) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 34) = Vector128.Sum(acc_o2_n1) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 66) = Vector128.Sum(acc_o2_n2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = Vector128.Sum(acc_o2_n3) + Unsafe.Add(ref bias, 2);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector128<float>.Zero;
            var acc_o1 = Vector128<float>.Zero;
            var acc_o2 = Vector128<float>.Zero;
            var acc_o3 = Vector128<float>.Zero;
            for (int k = 0; k < 16; k += 4)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector128.LoadUnsafe(ref w_k);
                var a_o1 = Vector128.LoadUnsafe(ref w_k, 16);
                var a_o2 = Vector128.LoadUnsafe(ref w_k, 32);
                var a_o3 = Vector128.LoadUnsafe(ref w_k, 48);
                var b = Vector128.LoadUnsafe(ref x_k);
                acc_o0 = Vector128.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector128.MultiplyAddEstimate(b, a_o1, acc_o1);
                acc_o2 = Vector128.MultiplyAddEstimate(b, a_o2, acc_o2);
                acc_o3 = Vector128.MultiplyAddEstimate(b, a_o3, acc_o3);
            }
            y = Vector128.Sum(acc_o0) + bias;
            Unsafe.Add(ref y, 1) = Vector128.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = Vector128.Sum(acc_o2) + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = Vector128.Sum(acc_o3) + Unsafe.Add(ref bias, 3);
        }

        // dense1 = dense(image, weight, bias)   64 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref Unsafe.Add(ref w, 16), ref Unsafe.Add(ref bias, 1), ref Unsafe.Add(ref y, n * 32 + 1));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }

// ---------- Scalar ----------

        // 3 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o3(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0_n0 = 0f;
            var acc_o0_n1 = 0f;
            var acc_o0_n2 = 0f;
            var acc_o0_n3 = 0f;
            var acc_o1_n0 = 0f;
            var acc_o1_n1 = 0f;
            var acc_o1_n2 = 0f;
            var acc_o1_n3 = 0f;
            var acc_o2_n0 = 0f;
            var acc_o2_n1 = 0f;
            var acc_o2_n2 = 0f;
            var acc_o2_n3 = 0f;
            for (int k = 0; k < 16; k++)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = w_k;
                var a_o1 = Unsafe.Add(ref w_k, 16);
                var a_o2 = Unsafe.Add(ref w_k, 32);
                var b = x_k;
                acc_o0_n0 = b * a_o0 + acc_o0_n0;
                acc_o1_n0 = b * a_o1 + acc_o1_n0;
                acc_o2_n0 = b * a_o2 + acc_o2_n0;
                b = Unsafe.Add(ref x_k, 32);
                acc_o0_n1 = b * a_o0 + acc_o0_n1;
                acc_o1_n1 = b * a_o1 + acc_o1_n1;
                acc_o2_n1 = b * a_o2 + acc_o2_n1;
                b = Unsafe.Add(ref x_k, 64);
                acc_o0_n2 = b * a_o0 + acc_o0_n2;
                acc_o1_n2 = b * a_o1 + acc_o1_n2;
                acc_o2_n2 = b * a_o2 + acc_o2_n2;
                b = Unsafe.Add(ref x_k, 96);
                acc_o0_n3 = b * a_o0 + acc_o0_n3;
                acc_o1_n3 = b * a_o1 + acc_o1_n3;
                acc_o2_n3 = b * a_o2 + acc_o2_n3;
            }
            y = acc_o0_n0 + bias;
            Unsafe.Add(ref y, 32) = acc_o0_n1 + bias;
            Unsafe.Add(ref y, 64) = acc_o0_n2 + bias;
            Unsafe.Add(ref y, 96) = acc_o0_n3 + bias;
            Unsafe.Add(ref y, 1) = acc_o1_n0 + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = acc_o1_n1 + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = acc_o1_n2 + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = acc_o1_n3 + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = acc_o2_n0 + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 34) = acc_o2_n1 + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 66) = acc_o2_n2 + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 98) = acc_o2_n3 + Unsafe.Add(ref bias, 2);
        }

        // 4 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = 0f;
            var acc_o1 = 0f;
            var acc_o2 = 0f;
            var acc_o3 = 0f;
            for (int k = 0; k < 16; k++)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = w_k;
                var a_o1 = Unsafe.Add(ref w_k, 16);
                var a_o2 = Unsafe.Add(ref w_k, 32);
                var a_o3 = Unsafe.Add(ref w_k, 48);
                var b = x_k;
                acc_o0 = b * a_o0 + acc_o0;
                acc_o1 = b * a_o1 + acc_o1;
                acc_o2 = b * a_o2 + acc_o2;
                acc_o3 = b * a_o3 + acc_o3;
            }
            y = acc_o0 + bias;
            Unsafe.Add(ref y, 1) = acc_o1 + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 2) = acc_o2 + Unsafe.Add(ref bias, 2);
            Unsafe.Add(ref y, 3) = acc_o3 + Unsafe.Add(ref bias, 3);
        }

        // dense1 = dense(image, weight, bias)   64 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1 [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o3(ref Unsafe.Add(ref x, n * 32), ref Unsafe.Add(ref w, 16), ref Unsafe.Add(ref bias, 1), ref Unsafe.Add(ref y, n * 32 + 1));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }
