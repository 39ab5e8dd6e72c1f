// Input(16, 1, 1), Dense(2)

// ---------- Vector256 ----------

        // the gradients of 2 x 16 weights   a: inputs, lanes are inputs   b: one gradient in every lane
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void denseWeights_o2_k16(ref float x, ref float dy, ref float dw, int images)
        {
            var acc_o0_k0 = Vector256<float>.Zero;
            var acc_o0_k8 = Vector256<float>.Zero;
            var acc_o1_k0 = Vector256<float>.Zero;
            var acc_o1_k8 = Vector256<float>.Zero;
            for (int n = 0; n < images; n++)
            {
                ref float x_n = ref Unsafe.Add(ref x, n * 32);
                ref float dy_n = ref Unsafe.Add(ref dy, n * 32);
                var a_k0 = Vector256.LoadUnsafe(ref x_n);
                var a_k8 = Vector256.LoadUnsafe(ref x_n, 8);
                var b = Vector256.Create(dy_n);
                acc_o0_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_o0_k0);
                acc_o0_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_o0_k8);
                b = Vector256.Create(Unsafe.Add(ref dy_n, 1));
                acc_o1_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_o1_k0);
                acc_o1_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_o1_k8);
            }
            acc_o0_k0.StoreUnsafe(ref dw);
            acc_o0_k8.StoreUnsafe(ref dw, 8);
            acc_o1_k0.StoreUnsafe(ref dw, 16);
            acc_o1_k8.StoreUnsafe(ref dw, 24);
        }

        // the gradients of 16 inputs of 4 images   a: weights, lanes are inputs   b: one gradient in every lane   unrolled o 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void denseData_n4_k16_u2(ref float dy, ref float w, ref float dx)
        {
            var acc_n0_k0 = Vector256<float>.Zero;
            var acc_n0_k8 = Vector256<float>.Zero;
            var acc_n1_k0 = Vector256<float>.Zero;
            var acc_n1_k8 = Vector256<float>.Zero;
            var acc_n2_k0 = Vector256<float>.Zero;
            var acc_n2_k8 = Vector256<float>.Zero;
            var acc_n3_k0 = Vector256<float>.Zero;
            var acc_n3_k8 = Vector256<float>.Zero;
            var a_k0 = Vector256.LoadUnsafe(ref w);
            var a_k8 = Vector256.LoadUnsafe(ref w, 8);
            var b = Vector256.Create(dy);
            acc_n0_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n0_k0);
            acc_n0_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n0_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 32));
            acc_n1_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n1_k0);
            acc_n1_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n1_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 64));
            acc_n2_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n2_k0);
            acc_n2_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n2_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 96));
            acc_n3_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n3_k0);
            acc_n3_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n3_k8);
            a_k0 = Vector256.LoadUnsafe(ref w, 16);
            a_k8 = Vector256.LoadUnsafe(ref w, 24);
            b = Vector256.Create(Unsafe.Add(ref dy, 1));
            acc_n0_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n0_k0);
            acc_n0_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n0_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 33));
            acc_n1_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n1_k0);
            acc_n1_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n1_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 65));
            acc_n2_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n2_k0);
            acc_n2_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n2_k8);
            b = Vector256.Create(Unsafe.Add(ref dy, 97));
            acc_n3_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_n3_k0);
            acc_n3_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_n3_k8);
            acc_n0_k0.StoreUnsafe(ref dx);
            acc_n0_k8.StoreUnsafe(ref dx, 8);
            acc_n1_k0.StoreUnsafe(ref dx, 32);
            acc_n1_k8.StoreUnsafe(ref dx, 40);
            acc_n2_k0.StoreUnsafe(ref dx, 64);
            acc_n2_k8.StoreUnsafe(ref dx, 72);
            acc_n3_k0.StoreUnsafe(ref dx, 96);
            acc_n3_k8.StoreUnsafe(ref dx, 104);
        }

        // the gradients of 16 inputs of one image   a: weights, lanes are inputs   b: one gradient in every lane   unrolled o 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void denseData_n1_k16_u2(ref float dy, ref float w, ref float dx)
        {
            var acc_k0 = Vector256<float>.Zero;
            var acc_k8 = Vector256<float>.Zero;
            var a_k0 = Vector256.LoadUnsafe(ref w);
            var a_k8 = Vector256.LoadUnsafe(ref w, 8);
            var b = Vector256.Create(dy);
            acc_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_k0);
            acc_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_k8);
            a_k0 = Vector256.LoadUnsafe(ref w, 16);
            a_k8 = Vector256.LoadUnsafe(ref w, 24);
            b = Vector256.Create(Unsafe.Add(ref dy, 1));
            acc_k0 = Vector256.MultiplyAddEstimate(b, a_k0, acc_k0);
            acc_k8 = Vector256.MultiplyAddEstimate(b, a_k8, acc_k8);
            acc_k0.StoreUnsafe(ref dx);
            acc_k8.StoreUnsafe(ref dx, 8);
        }

        // dense1.weight, dense1.bias = gradients of dense's weights(image, dense1Gradient)   32 MACs
        //   image [16,1,1]   NCHWc16
        //   dense1Gradient [2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_BackwardWeights(ref float x, ref float dy, ref float dw, ref float db, int images, int tiledImages)
        {
            denseWeights_o2_k16(ref x, ref dy, ref dw, images);
            for (int ob = 0; ob < 16; ob += 8)
            {
                ref float dy_ob = ref Unsafe.Add(ref dy, ob);
                ref float db_ob = ref Unsafe.Add(ref db, ob);
                var sum = Vector256<float>.Zero;
                for (int n = 0; n < images; n++)
                {
                    ref float dy_ob_n = ref Unsafe.Add(ref dy_ob, n * 32);
                    sum += Vector256.LoadUnsafe(ref dy_ob_n);
                }
                sum.StoreUnsafe(ref db_ob);
            }
        }

        // imageGradient = gradient of dense's input(dense1Gradient)   32 MACs
        //   dense1Gradient [2]   NCHWc16
        //   imageGradient [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Dense1_BackwardData(ref float dy, ref float w, ref float dx, int images, int tiledImages)
        {
            for (int n = 0; n < tiledImages; n += 4)
            {
                denseData_n4_k16_u2(ref Unsafe.Add(ref dy, n * 32), ref w, ref Unsafe.Add(ref dx, n * 32));
            }
            for (int n = tiledImages; n < images; n++)
            {
                denseData_n1_k16_u2(ref Unsafe.Add(ref dy, n * 32), ref w, ref Unsafe.Add(ref dx, n * 32));
            }
        }
