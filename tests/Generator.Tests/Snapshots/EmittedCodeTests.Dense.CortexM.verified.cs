// Input(64, 1, 1), Dense(5)   CnnUnrollBudget 8

// ---------- CortexM ----------

        // 4 outputs of one image   a: weights, b: inputs   unrolled k 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void dense_n1_o4(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_o0 = 0f;
            var acc_o1 = 0f;
            var acc_o2 = 0f;
            var acc_o3 = 0f;
            for (int k = 0; k < 64; k += 2)
            {
                ref float w_k = ref Unsafe.Add(ref w, k);
                ref float x_k = ref Unsafe.Add(ref x, k);
                var a_o0 = w_k;
                var a_o1 = Unsafe.Add(ref w_k, 64);
                var a_o2 = Unsafe.Add(ref w_k, 128);
                var a_o3 = Unsafe.Add(ref w_k, 192);
                var b = x_k;
                acc_o0 = b * a_o0 + acc_o0;
                acc_o1 = b * a_o1 + acc_o1;
                acc_o2 = b * a_o2 + acc_o2;
                acc_o3 = b * a_o3 + acc_o3;
                a_o0 = Unsafe.Add(ref w_k, 1);
                a_o1 = Unsafe.Add(ref w_k, 65);
                a_o2 = Unsafe.Add(ref w_k, 129);
                a_o3 = Unsafe.Add(ref w_k, 193);
                b = Unsafe.Add(ref x_k, 1);
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

        // dense1 = dense(image, weight, bias)   320 MACs
        //   image [64,1,1]   NCHWc16
        //   dense1 [5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_Forward(ref float x, ref float w, ref float bias, ref float y, int images, int tiledImages)
        {
            for (int n = 0; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 80), ref w, ref bias, ref Unsafe.Add(ref y, n * 80));
            }
            for (int n = 0; n < images; n++)
            {
                dense_n1_o4(ref Unsafe.Add(ref x, n * 80), ref Unsafe.Add(ref w, 64), ref Unsafe.Add(ref bias, 1), ref Unsafe.Add(ref y, n * 80 + 1));
            }
        }
