// Input(1, 4, 8), Conv(3, 2)

// ---------- Vector256 ----------

        // 3 channels x 3 rows x 7 pixels, each the sum over 2x2 taps of all input channels
        //   a: input, lanes are pixels of a row   b: one weight in every lane   unrolled kx 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_w_r3x3x8_of7(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oc0_oy0 = Vector256.Create(bias);
            var acc_oc0_oy1 = Vector256.Create(bias);
            var acc_oc0_oy2 = Vector256.Create(bias);
            var acc_oc1_oy0 = Vector256.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy1 = Vector256.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy2 = Vector256.Create(Unsafe.Add(ref bias, 1));
            var acc_oc2_oy0 = Vector256.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy1 = Vector256.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy2 = Vector256.Create(Unsafe.Add(ref bias, 2));
            for (int ky = 0; ky < 2; ky++)
            {
                ref float x_ky = ref Unsafe.Add(ref x, ky * 16);
                ref float w_ky = ref Unsafe.Add(ref w, ky * 2);
                var a_oy0 = Vector256.LoadUnsafe(ref x_ky);
                var a_oy1 = Vector256.LoadUnsafe(ref x_ky, 16);
                var a_oy2 = Vector256.LoadUnsafe(ref x_ky, 32);
                var b = Vector256.Create(w_ky);
                acc_oc0_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc0_oy0);
                acc_oc0_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc0_oy1);
                acc_oc0_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc0_oy2);
                b = Vector256.Create(Unsafe.Add(ref w_ky, 4));
                acc_oc1_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc1_oy0);
                acc_oc1_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc1_oy1);
                acc_oc1_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc1_oy2);
                b = Vector256.Create(Unsafe.Add(ref w_ky, 8));
                acc_oc2_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc2_oy0);
                acc_oc2_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc2_oy1);
                acc_oc2_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc2_oy2);
                a_oy0 = Vector256.LoadUnsafe(ref x_ky, 1);
                a_oy1 = Vector256.LoadUnsafe(ref x_ky, 17);
                a_oy2 = Vector256.LoadUnsafe(ref x_ky, 33);
                b = Vector256.Create(Unsafe.Add(ref w_ky, 1));
                acc_oc0_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc0_oy0);
                acc_oc0_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc0_oy1);
                acc_oc0_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc0_oy2);
                b = Vector256.Create(Unsafe.Add(ref w_ky, 5));
                acc_oc1_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc1_oy0);
                acc_oc1_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc1_oy1);
                acc_oc1_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc1_oy2);
                b = Vector256.Create(Unsafe.Add(ref w_ky, 9));
                acc_oc2_oy0 = Vector256.MultiplyAddEstimate(b, a_oy0, acc_oc2_oy0);
                acc_oc2_oy1 = Vector256.MultiplyAddEstimate(b, a_oy1, acc_oc2_oy1);
                acc_oc2_oy2 = Vector256.MultiplyAddEstimate(b, a_oy2, acc_oc2_oy2);
            }
            var first7 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(7f));
            Vector256.ConditionalSelect(first7, acc_oc0_oy0, Vector256<float>.Zero).StoreUnsafe(ref y);
            Vector256.ConditionalSelect(first7, acc_oc0_oy1, Vector256<float>.Zero).StoreUnsafe(ref y, 16);
            Vector256.ConditionalSelect(first7, acc_oc0_oy2, Vector256<float>.Zero).StoreUnsafe(ref y, 32);
            Vector256.ConditionalSelect(first7, acc_oc1_oy0, Vector256<float>.Zero).StoreUnsafe(ref y, 48);
            Vector256.ConditionalSelect(first7, acc_oc1_oy1, Vector256<float>.Zero).StoreUnsafe(ref y, 64);
            Vector256.ConditionalSelect(first7, acc_oc1_oy2, Vector256<float>.Zero).StoreUnsafe(ref y, 80);
            Vector256.ConditionalSelect(first7, acc_oc2_oy0, Vector256<float>.Zero).StoreUnsafe(ref y, 96);
            Vector256.ConditionalSelect(first7, acc_oc2_oy1, Vector256<float>.Zero).StoreUnsafe(ref y, 112);
            Vector256.ConditionalSelect(first7, acc_oc2_oy2, Vector256<float>.Zero).StoreUnsafe(ref y, 128);
        }

        // conv1 = conv(image, weight, bias)   252 MACs
        //   image [1,4,8]   NCHW
        //   conv1 [3,3,7]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k2x2_w_r3x3x8_of7(ref x, ref w, ref bias, ref y);
        }

// ---------- AdvSimd ----------

        // 3 channels x 3 rows x 7 pixels, each the sum over 2x2 taps of all input channels
        //   a: input, lanes are pixels of a row   b: one weight in every lane   unrolled kx 2
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k2x2_w_r3x3x8_of7(ref float x, ref float w, ref float bias, ref float y)
        {
            var acc_oc0_oy0_ox0 = Vector128.Create(bias);
            var acc_oc0_oy0_ox4 = Vector128.Create(bias);
            var acc_oc0_oy1_ox0 = Vector128.Create(bias);
            var acc_oc0_oy1_ox4 = Vector128.Create(bias);
            var acc_oc0_oy2_ox0 = Vector128.Create(bias);
            var acc_oc0_oy2_ox4 = Vector128.Create(bias);
            var acc_oc1_oy0_ox0 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy0_ox4 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy1_ox0 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy1_ox4 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy2_ox0 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc1_oy2_ox4 = Vector128.Create(Unsafe.Add(ref bias, 1));
            var acc_oc2_oy0_ox0 = Vector128.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy0_ox4 = Vector128.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy1_ox0 = Vector128.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy1_ox4 = Vector128.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy2_ox0 = Vector128.Create(Unsafe.Add(ref bias, 2));
            var acc_oc2_oy2_ox4 = Vector128.Create(Unsafe.Add(ref bias, 2));
            for (int ky = 0; ky < 2; ky++)
            {
                ref float x_ky = ref Unsafe.Add(ref x, ky * 16);
                ref float w_ky = ref Unsafe.Add(ref w, ky * 2);
                var a_oy0_ox0 = Vector128.LoadUnsafe(ref x_ky);
                var a_oy0_ox4 = Vector128.LoadUnsafe(ref x_ky, 4);
                var a_oy1_ox0 = Vector128.LoadUnsafe(ref x_ky, 16);
                var a_oy1_ox4 = Vector128.LoadUnsafe(ref x_ky, 20);
                var a_oy2_ox0 = Vector128.LoadUnsafe(ref x_ky, 32);
                var a_oy2_ox4 = Vector128.LoadUnsafe(ref x_ky, 36);
                var b = Vector128.Create(w_ky);
                acc_oc0_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc0_oy0_ox0);
                acc_oc0_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc0_oy0_ox4);
                acc_oc0_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc0_oy1_ox0);
                acc_oc0_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc0_oy1_ox4);
                acc_oc0_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc0_oy2_ox0);
                acc_oc0_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc0_oy2_ox4);
                b = Vector128.Create(Unsafe.Add(ref w_ky, 4));
                acc_oc1_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc1_oy0_ox0);
                acc_oc1_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc1_oy0_ox4);
                acc_oc1_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc1_oy1_ox0);
                acc_oc1_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc1_oy1_ox4);
                acc_oc1_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc1_oy2_ox0);
                acc_oc1_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc1_oy2_ox4);
                b = Vector128.Create(Unsafe.Add(ref w_ky, 8));
                acc_oc2_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc2_oy0_ox0);
                acc_oc2_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc2_oy0_ox4);
                acc_oc2_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc2_oy1_ox0);
                acc_oc2_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc2_oy1_ox4);
                acc_oc2_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc2_oy2_ox0);
                acc_oc2_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc2_oy2_ox4);
                a_oy0_ox0 = Vector128.LoadUnsafe(ref x_ky, 1);
                a_oy0_ox4 = Vector128.LoadUnsafe(ref x_ky, 5);
                a_oy1_ox0 = Vector128.LoadUnsafe(ref x_ky, 17);
                a_oy1_ox4 = Vector128.LoadUnsafe(ref x_ky, 21);
                a_oy2_ox0 = Vector128.LoadUnsafe(ref x_ky, 33);
                a_oy2_ox4 = Vector128.LoadUnsafe(ref x_ky, 37);
                b = Vector128.Create(Unsafe.Add(ref w_ky, 1));
                acc_oc0_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc0_oy0_ox0);
                acc_oc0_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc0_oy0_ox4);
                acc_oc0_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc0_oy1_ox0);
                acc_oc0_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc0_oy1_ox4);
                acc_oc0_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc0_oy2_ox0);
                acc_oc0_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc0_oy2_ox4);
                b = Vector128.Create(Unsafe.Add(ref w_ky, 5));
                acc_oc1_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc1_oy0_ox0);
                acc_oc1_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc1_oy0_ox4);
                acc_oc1_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc1_oy1_ox0);
                acc_oc1_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc1_oy1_ox4);
                acc_oc1_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc1_oy2_ox0);
                acc_oc1_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc1_oy2_ox4);
                b = Vector128.Create(Unsafe.Add(ref w_ky, 9));
                acc_oc2_oy0_ox0 = Vector128.MultiplyAddEstimate(b, a_oy0_ox0, acc_oc2_oy0_ox0);
                acc_oc2_oy0_ox4 = Vector128.MultiplyAddEstimate(b, a_oy0_ox4, acc_oc2_oy0_ox4);
                acc_oc2_oy1_ox0 = Vector128.MultiplyAddEstimate(b, a_oy1_ox0, acc_oc2_oy1_ox0);
                acc_oc2_oy1_ox4 = Vector128.MultiplyAddEstimate(b, a_oy1_ox4, acc_oc2_oy1_ox4);
                acc_oc2_oy2_ox0 = Vector128.MultiplyAddEstimate(b, a_oy2_ox0, acc_oc2_oy2_ox0);
                acc_oc2_oy2_ox4 = Vector128.MultiplyAddEstimate(b, a_oy2_ox4, acc_oc2_oy2_ox4);
            }
            acc_oc0_oy0_ox0.StoreUnsafe(ref y);
            var first3 = Vector128.LessThan(Vector128<float>.Indices, Vector128.Create(3f));
            Vector128.ConditionalSelect(first3, acc_oc0_oy0_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 4);
            acc_oc0_oy1_ox0.StoreUnsafe(ref y, 16);
            Vector128.ConditionalSelect(first3, acc_oc0_oy1_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 20);
            acc_oc0_oy2_ox0.StoreUnsafe(ref y, 32);
            Vector128.ConditionalSelect(first3, acc_oc0_oy2_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 36);
            acc_oc1_oy0_ox0.StoreUnsafe(ref y, 48);
            Vector128.ConditionalSelect(first3, acc_oc1_oy0_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 52);
            acc_oc1_oy1_ox0.StoreUnsafe(ref y, 64);
            Vector128.ConditionalSelect(first3, acc_oc1_oy1_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 68);
            acc_oc1_oy2_ox0.StoreUnsafe(ref y, 80);
            Vector128.ConditionalSelect(first3, acc_oc1_oy2_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 84);
            acc_oc2_oy0_ox0.StoreUnsafe(ref y, 96);
            Vector128.ConditionalSelect(first3, acc_oc2_oy0_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 100);
            acc_oc2_oy1_ox0.StoreUnsafe(ref y, 112);
            Vector128.ConditionalSelect(first3, acc_oc2_oy1_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 116);
            acc_oc2_oy2_ox0.StoreUnsafe(ref y, 128);
            Vector128.ConditionalSelect(first3, acc_oc2_oy2_ox4, Vector128<float>.Zero).StoreUnsafe(ref y, 132);
        }

        // conv1 = conv(image, weight, bias)   252 MACs
        //   image [1,4,8]   NCHW
        //   conv1 [3,3,7]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y)
        {
            conv_k2x2_w_r3x3x8_of7(ref x, ref w, ref bias, ref y);
        }
