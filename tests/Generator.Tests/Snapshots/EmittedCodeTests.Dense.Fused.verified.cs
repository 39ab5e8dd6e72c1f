// Input(16, 1, 1), Dense(2), Relu

// ---------- Vector256 ----------

        // 2 outputs of 4 images   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n4_o2_relu(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0_n0 = Vector256<float>.Zero;
            var acc_o0_n1 = Vector256<float>.Zero;
            var acc_o0_n2 = Vector256<float>.Zero;
            var acc_o0_n3 = Vector256<float>.Zero;
            var acc_o1_n0 = Vector256<float>.Zero;
            var acc_o1_n1 = Vector256<float>.Zero;
            var acc_o1_n2 = Vector256<float>.Zero;
            var acc_o1_n3 = Vector256<float>.Zero;
            for (int k = 0; k < 16; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 16);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0_n0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n0);
                acc_o1_n0 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n0);
                b = Vector256.LoadUnsafe(ref x_k, 32);
                acc_o0_n1 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n1);
                acc_o1_n1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n1);
                b = Vector256.LoadUnsafe(ref x_k, 64);
                acc_o0_n2 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n2);
                acc_o1_n2 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n2);
                b = Vector256.LoadUnsafe(ref x_k, 96);
                acc_o0_n3 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0_n3);
                acc_o1_n3 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1_n3);
            }
            var value = Vector256.Sum(acc_o0_n0) + bias;
            y = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o0_n1) + bias;
            Unsafe.Add(ref y, 32) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o0_n2) + bias;
            Unsafe.Add(ref y, 64) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o0_n3) + bias;
            Unsafe.Add(ref y, 96) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o1_n0) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 1) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o1_n1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 33) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o1_n2) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 65) = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o1_n3) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 97) = Lanes.Max(0f, value);
        }

        // 2 outputs of one image   a: weights, b: inputs, lanes are inputs and are added up in the end
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o2_relu(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = Vector256<float>.Zero;
            var acc_o1 = Vector256<float>.Zero;
            for (int k = 0; k < 16; k += 8)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = Vector256.LoadUnsafe(ref w_k);
                var a_o1 = Vector256.LoadUnsafe(ref w_k, 16);
                var b = Vector256.LoadUnsafe(ref x_k);
                acc_o0 = Vector256.MultiplyAddEstimate(b, a_o0, acc_o0);
                acc_o1 = Vector256.MultiplyAddEstimate(b, a_o1, acc_o1);
            }
            var value = Vector256.Sum(acc_o0) + bias;
            y = Lanes.Max(0f, value);
            value = Vector256.Sum(acc_o1) + Unsafe.Add(ref bias, 1);
            Unsafe.Add(ref y, 1) = Lanes.Max(0f, value);
        }

        // relu1 = relu(dense(image, weight, bias))   32 MACs
        //   image [16,1,1]   NCHWc16
        //   relu1 [2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                dense_n4_o2_relu(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
            for (int n = tiledImages; n < images; n++)
            {
                dense_n1_o2_relu(ref Unsafe.Add(ref x, n * 32), ref w, ref bias, ref Unsafe.Add(ref y, n * 32));
            }
        }
