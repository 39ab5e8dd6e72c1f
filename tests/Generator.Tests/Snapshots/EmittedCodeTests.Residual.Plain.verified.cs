// Input(16, 3, 3), Conv(20, 1, Stride = 2), Residual("image", Shortcut = Shortcut.Project), Relu

// ---------- Vector512 ----------

        // 32 channels x 2 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1s2x2_c16_r2x2x2_add_relu(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            var acc_ob0_oy0_ox0 = Vector512.LoadUnsafe(ref bias);
            var acc_ob0_oy0_ox1 = Vector512.LoadUnsafe(ref bias);
            var acc_ob0_oy1_ox0 = Vector512.LoadUnsafe(ref bias);
            var acc_ob0_oy1_ox1 = Vector512.LoadUnsafe(ref bias);
            var acc_ob1_oy0_ox0 = Vector512.LoadUnsafe(ref bias, 16);
            var acc_ob1_oy0_ox1 = Vector512.LoadUnsafe(ref bias, 16);
            var acc_ob1_oy1_ox0 = Vector512.LoadUnsafe(ref bias, 16);
            var acc_ob1_oy1_ox1 = Vector512.LoadUnsafe(ref bias, 16);
            for (int ic = 0; ic < 16; ic += 8)
            {
                ref float w_ic = ref Unsafe.Add(ref w, ic * 16);
                ref float x_ic = ref Unsafe.Add(ref x, ic);
                var a_ob0 = Vector512.LoadUnsafe(ref w_ic);
                var a_ob1 = Vector512.LoadUnsafe(ref w_ic, 256);
                var b = Vector512.Create(x_ic);
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 32));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 96));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 128));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 16);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 272);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 1));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 33));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 97));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 129));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 32);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 288);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 2));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 34));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 98));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 130));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 48);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 304);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 3));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 35));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 99));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 131));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 64);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 320);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 4));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 36));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 100));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 132));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 80);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 336);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 5));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 37));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 101));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 133));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 96);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 352);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 6));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 38));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 102));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 134));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
                a_ob0 = Vector512.LoadUnsafe(ref w_ic, 112);
                a_ob1 = Vector512.LoadUnsafe(ref w_ic, 368);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 7));
                acc_ob0_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox0);
                acc_ob1_oy0_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 39));
                acc_ob0_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy0_ox1);
                acc_ob1_oy0_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy0_ox1);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 103));
                acc_ob0_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox0);
                acc_ob1_oy1_ox0 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox0);
                b = Vector512.Create(Unsafe.Add(ref x_ic, 135));
                acc_ob0_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob0, acc_ob0_oy1_ox1);
                acc_ob1_oy1_ox1 = Vector512.MultiplyAddEstimate(b, a_ob1, acc_ob1_oy1_ox1);
            }
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob0_oy0_ox0 + Vector512.LoadUnsafe(ref addend)).StoreUnsafe(ref y);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob0_oy0_ox1 + Vector512.LoadUnsafe(ref addend, 16)).StoreUnsafe(ref y, 16);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob0_oy1_ox0 + Vector512.LoadUnsafe(ref addend, 32)).StoreUnsafe(ref y, 32);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob0_oy1_ox1 + Vector512.LoadUnsafe(ref addend, 48)).StoreUnsafe(ref y, 48);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob1_oy0_ox0 + Vector512.LoadUnsafe(ref addend, 64)).StoreUnsafe(ref y, 64);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob1_oy0_ox1 + Vector512.LoadUnsafe(ref addend, 80)).StoreUnsafe(ref y, 80);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob1_oy1_ox0 + Vector512.LoadUnsafe(ref addend, 96)).StoreUnsafe(ref y, 96);
            Vector512.MaxNative(Vector512<float>.Zero, acc_ob1_oy1_ox1 + Vector512.LoadUnsafe(ref addend, 112)).StoreUnsafe(ref y, 112);
        }

        // relu1 = relu(conv1 + conv(image, weight, bias))   1,280 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Projection_Forward(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            conv_k1x1s2x2_c16_r2x2x2_add_relu(ref x, ref addend, ref w, ref bias, ref y);
        }

// ---------- Vector256 ----------

        // 16 channels x 2 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1s2x2_c16_r1x2x2_add_relu(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            var acc_oy0_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy0_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox0_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox0_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox1_oc0 = Vector256.LoadUnsafe(ref bias);
            var acc_oy1_ox1_oc8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int ic = 0; ic < 16; ic += 8)
            {
                ref float w_ic = ref Unsafe.Add(ref w, ic * 16);
                ref float x_ic = ref Unsafe.Add(ref x, ic);
                var a_oc0 = Vector256.LoadUnsafe(ref w_ic);
                var a_oc8 = Vector256.LoadUnsafe(ref w_ic, 8);
                var b = Vector256.Create(x_ic);
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 32));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 96));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 128));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 16);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 24);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 1));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 33));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 97));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 129));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 32);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 40);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 2));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 34));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 98));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 130));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 48);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 56);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 3));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 35));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 99));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 131));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 64);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 72);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 4));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 36));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 100));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 132));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 80);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 88);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 5));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 37));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 101));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 133));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 96);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 104);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 6));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 38));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 102));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 134));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
                a_oc0 = Vector256.LoadUnsafe(ref w_ic, 112);
                a_oc8 = Vector256.LoadUnsafe(ref w_ic, 120);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 7));
                acc_oy0_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox0_oc0);
                acc_oy0_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 39));
                acc_oy0_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy0_ox1_oc0);
                acc_oy0_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy0_ox1_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 103));
                acc_oy1_ox0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox0_oc0);
                acc_oy1_ox0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox0_oc8);
                b = Vector256.Create(Unsafe.Add(ref x_ic, 135));
                acc_oy1_ox1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_oy1_ox1_oc0);
                acc_oy1_ox1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_oy1_ox1_oc8);
            }
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy0_ox0_oc0 + Vector256.LoadUnsafe(ref addend)).StoreUnsafe(ref y);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy0_ox0_oc8 + Vector256.LoadUnsafe(ref addend, 8)).StoreUnsafe(ref y, 8);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy0_ox1_oc0 + Vector256.LoadUnsafe(ref addend, 16)).StoreUnsafe(ref y, 16);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy0_ox1_oc8 + Vector256.LoadUnsafe(ref addend, 24)).StoreUnsafe(ref y, 24);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy1_ox0_oc0 + Vector256.LoadUnsafe(ref addend, 32)).StoreUnsafe(ref y, 32);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy1_ox0_oc8 + Vector256.LoadUnsafe(ref addend, 40)).StoreUnsafe(ref y, 40);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy1_ox1_oc0 + Vector256.LoadUnsafe(ref addend, 48)).StoreUnsafe(ref y, 48);
            Vector256.MaxNative(Vector256<float>.Zero, acc_oy1_ox1_oc8 + Vector256.LoadUnsafe(ref addend, 56)).StoreUnsafe(ref y, 56);
        }

        // relu1 = relu(conv1 + conv(image, weight, bias))   1,280 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Projection_Forward(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            for (int ob = 0; ob < 2; ob++)
            {
                conv_k1x1s2x2_c16_r1x2x2_add_relu(ref x, ref Unsafe.Add(ref addend, ob * 64), ref Unsafe.Add(ref w, ob * 256), ref Unsafe.Add(ref bias, ob * 16), ref Unsafe.Add(ref y, ob * 64));
            }
        }

// ---------- AdvSimd ----------

        // 16 channels x 2 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 4
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1s2x2_c16_r1x2x2_add_relu(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            var acc_oy0_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy0_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy0_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy0_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy0_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy0_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy0_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy1_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy1_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy1_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_oy1_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_oy1_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_oy1_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_oy1_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int ic = 0; ic < 16; ic += 4)
            {
                ref float x_ic = ref Unsafe.Add(ref x, ic);
                ref float w_ic = ref Unsafe.Add(ref w, ic * 16);
                var b_oy0_ox0 = Vector128.LoadUnsafe(ref x_ic);
                var b_oy0_ox1 = Vector128.LoadUnsafe(ref x_ic, 32);
                var b_oy1_ox0 = Vector128.LoadUnsafe(ref x_ic, 96);
                var b_oy1_ox1 = Vector128.LoadUnsafe(ref x_ic, 128);
                var a_oc0 = Vector128.LoadUnsafe(ref w_ic);
                var a_oc4 = Vector128.LoadUnsafe(ref w_ic, 4);
                var a_oc8 = Vector128.LoadUnsafe(ref w_ic, 8);
                var a_oc12 = Vector128.LoadUnsafe(ref w_ic, 12);
                acc_oy0_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc0, a_oc0, b_oy0_ox0, 0);
                acc_oy0_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc4, a_oc4, b_oy0_ox0, 0);
                acc_oy0_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc8, a_oc8, b_oy0_ox0, 0);
                acc_oy0_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc12, a_oc12, b_oy0_ox0, 0);
                acc_oy0_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc0, a_oc0, b_oy0_ox1, 0);
                acc_oy0_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc4, a_oc4, b_oy0_ox1, 0);
                acc_oy0_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc8, a_oc8, b_oy0_ox1, 0);
                acc_oy0_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc12, a_oc12, b_oy0_ox1, 0);
                acc_oy1_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc0, a_oc0, b_oy1_ox0, 0);
                acc_oy1_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc4, a_oc4, b_oy1_ox0, 0);
                acc_oy1_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc8, a_oc8, b_oy1_ox0, 0);
                acc_oy1_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc12, a_oc12, b_oy1_ox0, 0);
                acc_oy1_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc0, a_oc0, b_oy1_ox1, 0);
                acc_oy1_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc4, a_oc4, b_oy1_ox1, 0);
                acc_oy1_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc8, a_oc8, b_oy1_ox1, 0);
                acc_oy1_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc12, a_oc12, b_oy1_ox1, 0);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 16);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 20);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 24);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 28);
                acc_oy0_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc0, a_oc0, b_oy0_ox0, 1);
                acc_oy0_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc4, a_oc4, b_oy0_ox0, 1);
                acc_oy0_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc8, a_oc8, b_oy0_ox0, 1);
                acc_oy0_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc12, a_oc12, b_oy0_ox0, 1);
                acc_oy0_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc0, a_oc0, b_oy0_ox1, 1);
                acc_oy0_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc4, a_oc4, b_oy0_ox1, 1);
                acc_oy0_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc8, a_oc8, b_oy0_ox1, 1);
                acc_oy0_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc12, a_oc12, b_oy0_ox1, 1);
                acc_oy1_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc0, a_oc0, b_oy1_ox0, 1);
                acc_oy1_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc4, a_oc4, b_oy1_ox0, 1);
                acc_oy1_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc8, a_oc8, b_oy1_ox0, 1);
                acc_oy1_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc12, a_oc12, b_oy1_ox0, 1);
                acc_oy1_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc0, a_oc0, b_oy1_ox1, 1);
                acc_oy1_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc4, a_oc4, b_oy1_ox1, 1);
                acc_oy1_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc8, a_oc8, b_oy1_ox1, 1);
                acc_oy1_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc12, a_oc12, b_oy1_ox1, 1);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 32);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 36);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 40);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 44);
                acc_oy0_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc0, a_oc0, b_oy0_ox0, 2);
                acc_oy0_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc4, a_oc4, b_oy0_ox0, 2);
                acc_oy0_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc8, a_oc8, b_oy0_ox0, 2);
                acc_oy0_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc12, a_oc12, b_oy0_ox0, 2);
                acc_oy0_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc0, a_oc0, b_oy0_ox1, 2);
                acc_oy0_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc4, a_oc4, b_oy0_ox1, 2);
                acc_oy0_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc8, a_oc8, b_oy0_ox1, 2);
                acc_oy0_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc12, a_oc12, b_oy0_ox1, 2);
                acc_oy1_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc0, a_oc0, b_oy1_ox0, 2);
                acc_oy1_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc4, a_oc4, b_oy1_ox0, 2);
                acc_oy1_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc8, a_oc8, b_oy1_ox0, 2);
                acc_oy1_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc12, a_oc12, b_oy1_ox0, 2);
                acc_oy1_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc0, a_oc0, b_oy1_ox1, 2);
                acc_oy1_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc4, a_oc4, b_oy1_ox1, 2);
                acc_oy1_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc8, a_oc8, b_oy1_ox1, 2);
                acc_oy1_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc12, a_oc12, b_oy1_ox1, 2);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 48);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 52);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 56);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 60);
                acc_oy0_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc0, a_oc0, b_oy0_ox0, 3);
                acc_oy0_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc4, a_oc4, b_oy0_ox0, 3);
                acc_oy0_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc8, a_oc8, b_oy0_ox0, 3);
                acc_oy0_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox0_oc12, a_oc12, b_oy0_ox0, 3);
                acc_oy0_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc0, a_oc0, b_oy0_ox1, 3);
                acc_oy0_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc4, a_oc4, b_oy0_ox1, 3);
                acc_oy0_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc8, a_oc8, b_oy0_ox1, 3);
                acc_oy0_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy0_ox1_oc12, a_oc12, b_oy0_ox1, 3);
                acc_oy1_ox0_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc0, a_oc0, b_oy1_ox0, 3);
                acc_oy1_ox0_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc4, a_oc4, b_oy1_ox0, 3);
                acc_oy1_ox0_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc8, a_oc8, b_oy1_ox0, 3);
                acc_oy1_ox0_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox0_oc12, a_oc12, b_oy1_ox0, 3);
                acc_oy1_ox1_oc0 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc0, a_oc0, b_oy1_ox1, 3);
                acc_oy1_ox1_oc4 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc4, a_oc4, b_oy1_ox1, 3);
                acc_oy1_ox1_oc8 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc8, a_oc8, b_oy1_ox1, 3);
                acc_oy1_ox1_oc12 = AdvSimd.Arm64.FusedMultiplyAddBySelectedScalar(acc_oy1_ox1_oc12, a_oc12, b_oy1_ox1, 3);
            }
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox0_oc0 + Vector128.LoadUnsafe(ref addend)).StoreUnsafe(ref y);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox0_oc4 + Vector128.LoadUnsafe(ref addend, 4)).StoreUnsafe(ref y, 4);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox0_oc8 + Vector128.LoadUnsafe(ref addend, 8)).StoreUnsafe(ref y, 8);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox0_oc12 + Vector128.LoadUnsafe(ref addend, 12)).StoreUnsafe(ref y, 12);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox1_oc0 + Vector128.LoadUnsafe(ref addend, 16)).StoreUnsafe(ref y, 16);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox1_oc4 + Vector128.LoadUnsafe(ref addend, 20)).StoreUnsafe(ref y, 20);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox1_oc8 + Vector128.LoadUnsafe(ref addend, 24)).StoreUnsafe(ref y, 24);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy0_ox1_oc12 + Vector128.LoadUnsafe(ref addend, 28)).StoreUnsafe(ref y, 28);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox0_oc0 + Vector128.LoadUnsafe(ref addend, 32)).StoreUnsafe(ref y, 32);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox0_oc4 + Vector128.LoadUnsafe(ref addend, 36)).StoreUnsafe(ref y, 36);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox0_oc8 + Vector128.LoadUnsafe(ref addend, 40)).StoreUnsafe(ref y, 40);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox0_oc12 + Vector128.LoadUnsafe(ref addend, 44)).StoreUnsafe(ref y, 44);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox1_oc0 + Vector128.LoadUnsafe(ref addend, 48)).StoreUnsafe(ref y, 48);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox1_oc4 + Vector128.LoadUnsafe(ref addend, 52)).StoreUnsafe(ref y, 52);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox1_oc8 + Vector128.LoadUnsafe(ref addend, 56)).StoreUnsafe(ref y, 56);
            Vector128.MaxNative(Vector128<float>.Zero, acc_oy1_ox1_oc12 + Vector128.LoadUnsafe(ref addend, 60)).StoreUnsafe(ref y, 60);
        }

        // relu1 = relu(conv1 + conv(image, weight, bias))   1,280 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Projection_Forward(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            for (int ob = 0; ob < 2; ob++)
            {
                conv_k1x1s2x2_c16_r1x2x2_add_relu(ref x, ref Unsafe.Add(ref addend, ob * 64), ref Unsafe.Add(ref w, ob * 256), ref Unsafe.Add(ref bias, ob * 16), ref Unsafe.Add(ref y, ob * 64));
            }
        }

// ---------- Vector128 ----------

        // 16 channels x 1 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1s2x2_c16_r1x1x2_add_relu(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox0_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox0_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox0_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            var acc_ox1_oc0 = Vector128.LoadUnsafe(ref bias);
            var acc_ox1_oc4 = Vector128.LoadUnsafe(ref bias, 4);
            var acc_ox1_oc8 = Vector128.LoadUnsafe(ref bias, 8);
            var acc_ox1_oc12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int ic = 0; ic < 16; ic += 8)
            {
                ref float w_ic = ref Unsafe.Add(ref w, ic * 16);
                ref float x_ic = ref Unsafe.Add(ref x, ic);
                var a_oc0 = Vector128.LoadUnsafe(ref w_ic);
                var a_oc4 = Vector128.LoadUnsafe(ref w_ic, 4);
                var a_oc8 = Vector128.LoadUnsafe(ref w_ic, 8);
                var a_oc12 = Vector128.LoadUnsafe(ref w_ic, 12);
                var b = Vector128.Create(x_ic);
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 32));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 16);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 20);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 24);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 28);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 1));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 33));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 32);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 36);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 40);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 44);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 2));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 34));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 48);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 52);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 56);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 60);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 3));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 35));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 64);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 68);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 72);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 76);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 4));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 36));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 80);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 84);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 88);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 92);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 5));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 37));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 96);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 100);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 104);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 108);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 6));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 38));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
                a_oc0 = Vector128.LoadUnsafe(ref w_ic, 112);
                a_oc4 = Vector128.LoadUnsafe(ref w_ic, 116);
                a_oc8 = Vector128.LoadUnsafe(ref w_ic, 120);
                a_oc12 = Vector128.LoadUnsafe(ref w_ic, 124);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 7));
                acc_ox0_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox0_oc0);
                acc_ox0_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox0_oc4);
                acc_ox0_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox0_oc8);
                acc_ox0_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox0_oc12);
                b = Vector128.Create(Unsafe.Add(ref x_ic, 39));
                acc_ox1_oc0 = Vector128.MultiplyAddEstimate(b, a_oc0, acc_ox1_oc0);
                acc_ox1_oc4 = Vector128.MultiplyAddEstimate(b, a_oc4, acc_ox1_oc4);
                acc_ox1_oc8 = Vector128.MultiplyAddEstimate(b, a_oc8, acc_ox1_oc8);
                acc_ox1_oc12 = Vector128.MultiplyAddEstimate(b, a_oc12, acc_ox1_oc12);
            }
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox0_oc0 + Vector128.LoadUnsafe(ref addend)).StoreUnsafe(ref y);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox0_oc4 + Vector128.LoadUnsafe(ref addend, 4)).StoreUnsafe(ref y, 4);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox0_oc8 + Vector128.LoadUnsafe(ref addend, 8)).StoreUnsafe(ref y, 8);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox0_oc12 + Vector128.LoadUnsafe(ref addend, 12)).StoreUnsafe(ref y, 12);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox1_oc0 + Vector128.LoadUnsafe(ref addend, 16)).StoreUnsafe(ref y, 16);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox1_oc4 + Vector128.LoadUnsafe(ref addend, 20)).StoreUnsafe(ref y, 20);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox1_oc8 + Vector128.LoadUnsafe(ref addend, 24)).StoreUnsafe(ref y, 24);
            Vector128.MaxNative(Vector128<float>.Zero, acc_ox1_oc12 + Vector128.LoadUnsafe(ref addend, 28)).StoreUnsafe(ref y, 28);
        }

        // relu1 = relu(conv1 + conv(image, weight, bias))   1,280 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Projection_Forward(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            for (int ob = 0; ob < 2; ob++)
            {
                for (int oy = 0; oy < 2; oy++)
                {
                    conv_k1x1s2x2_c16_r1x1x2_add_relu(ref Unsafe.Add(ref x, oy * 96), ref Unsafe.Add(ref addend, ob * 64 + oy * 32), ref Unsafe.Add(ref w, ob * 256), ref Unsafe.Add(ref bias, ob * 16), ref Unsafe.Add(ref y, ob * 64 + oy * 32));
                }
            }
        }

// ---------- Scalar ----------

        // 4 channels x 1 rows x 2 pixels, each the sum over 1x1 taps of all input channels
        //   a: weights, lanes are output channels   b: one input value in every lane   unrolled kx 1, ic 8
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void conv_k1x1s2x2_c16_r1x1x2l4_add_relu(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            var acc_ox0_oc0 = bias;
            var acc_ox0_oc1 = Unsafe.Add(ref bias, 1);
            var acc_ox0_oc2 = Unsafe.Add(ref bias, 2);
            var acc_ox0_oc3 = Unsafe.Add(ref bias, 3);
            var acc_ox1_oc0 = bias;
            var acc_ox1_oc1 = Unsafe.Add(ref bias, 1);
            var acc_ox1_oc2 = Unsafe.Add(ref bias, 2);
            var acc_ox1_oc3 = Unsafe.Add(ref bias, 3);
            for (int ic = 0; ic < 16; ic += 8)
            {
                ref float w_ic = ref Unsafe.Add(ref w, ic * 16);
                ref float x_ic = ref Unsafe.Add(ref x, ic);
                var a_oc0 = w_ic;
                var a_oc1 = Unsafe.Add(ref w_ic, 1);
                var a_oc2 = Unsafe.Add(ref w_ic, 2);
                var a_oc3 = Unsafe.Add(ref w_ic, 3);
                var b = x_ic;
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 32);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 16);
                a_oc1 = Unsafe.Add(ref w_ic, 17);
                a_oc2 = Unsafe.Add(ref w_ic, 18);
                a_oc3 = Unsafe.Add(ref w_ic, 19);
                b = Unsafe.Add(ref x_ic, 1);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 33);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 32);
                a_oc1 = Unsafe.Add(ref w_ic, 33);
                a_oc2 = Unsafe.Add(ref w_ic, 34);
                a_oc3 = Unsafe.Add(ref w_ic, 35);
                b = Unsafe.Add(ref x_ic, 2);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 34);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 48);
                a_oc1 = Unsafe.Add(ref w_ic, 49);
                a_oc2 = Unsafe.Add(ref w_ic, 50);
                a_oc3 = Unsafe.Add(ref w_ic, 51);
                b = Unsafe.Add(ref x_ic, 3);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 35);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 64);
                a_oc1 = Unsafe.Add(ref w_ic, 65);
                a_oc2 = Unsafe.Add(ref w_ic, 66);
                a_oc3 = Unsafe.Add(ref w_ic, 67);
                b = Unsafe.Add(ref x_ic, 4);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 36);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 80);
                a_oc1 = Unsafe.Add(ref w_ic, 81);
                a_oc2 = Unsafe.Add(ref w_ic, 82);
                a_oc3 = Unsafe.Add(ref w_ic, 83);
                b = Unsafe.Add(ref x_ic, 5);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 37);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 96);
                a_oc1 = Unsafe.Add(ref w_ic, 97);
                a_oc2 = Unsafe.Add(ref w_ic, 98);
                a_oc3 = Unsafe.Add(ref w_ic, 99);
                b = Unsafe.Add(ref x_ic, 6);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 38);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
                a_oc0 = Unsafe.Add(ref w_ic, 112);
                a_oc1 = Unsafe.Add(ref w_ic, 113);
                a_oc2 = Unsafe.Add(ref w_ic, 114);
                a_oc3 = Unsafe.Add(ref w_ic, 115);
                b = Unsafe.Add(ref x_ic, 7);
                acc_ox0_oc0 = b * a_oc0 + acc_ox0_oc0;
                acc_ox0_oc1 = b * a_oc1 + acc_ox0_oc1;
                acc_ox0_oc2 = b * a_oc2 + acc_ox0_oc2;
                acc_ox0_oc3 = b * a_oc3 + acc_ox0_oc3;
                b = Unsafe.Add(ref x_ic, 39);
                acc_ox1_oc0 = b * a_oc0 + acc_ox1_oc0;
                acc_ox1_oc1 = b * a_oc1 + acc_ox1_oc1;
                acc_ox1_oc2 = b * a_oc2 + acc_ox1_oc2;
                acc_ox1_oc3 = b * a_oc3 + acc_ox1_oc3;
            }
            y = Lanes.Max(0f, acc_ox0_oc0 + addend);
            Unsafe.Add(ref y, 1) = Lanes.Max(0f, acc_ox0_oc1 + Unsafe.Add(ref addend, 1));
            Unsafe.Add(ref y, 2) = Lanes.Max(0f, acc_ox0_oc2 + Unsafe.Add(ref addend, 2));
            Unsafe.Add(ref y, 3) = Lanes.Max(0f, acc_ox0_oc3 + Unsafe.Add(ref addend, 3));
            Unsafe.Add(ref y, 16) = Lanes.Max(0f, acc_ox1_oc0 + Unsafe.Add(ref addend, 16));
            Unsafe.Add(ref y, 17) = Lanes.Max(0f, acc_ox1_oc1 + Unsafe.Add(ref addend, 17));
            Unsafe.Add(ref y, 18) = Lanes.Max(0f, acc_ox1_oc2 + Unsafe.Add(ref addend, 18));
            Unsafe.Add(ref y, 19) = Lanes.Max(0f, acc_ox1_oc3 + Unsafe.Add(ref addend, 19));
        }

        // relu1 = relu(conv1 + conv(image, weight, bias))   1,280 MACs
        //   image [16,3,3]   NCHWc16
        //   conv1 [20,2,2]   NCHWc16
        //   relu1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Projection_Forward(ref float x, ref float addend, ref float w, ref float bias, ref float y)
        {
            for (int ob = 0; ob < 2; ob++)
            {
                for (int lane = 0; lane < 16; lane += 4)
                {
                    for (int oy = 0; oy < 2; oy++)
                    {
                        conv_k1x1s2x2_c16_r1x1x2l4_add_relu(ref Unsafe.Add(ref x, oy * 96), ref Unsafe.Add(ref addend, lane + ob * 64 + oy * 32), ref Unsafe.Add(ref w, lane + ob * 256), ref Unsafe.Add(ref bias, lane + ob * 16), ref Unsafe.Add(ref y, lane + ob * 64 + oy * 32));
                    }
                }
            }
        }
