// Input(32, 12, 14), Conv(32, 3, Padding = 1, Winograd = Winograd.Auto), Relu

// ---------- Vector256 ----------

        // A tile of 6x6 pixels for 4x4 results: v = B' x B, columns first. Lanes are channels.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void winograd_f4_source(ref float x, ref float v, ref float t)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float t_c = ref Unsafe.Add(ref t, c);
                ref float v_c = ref Unsafe.Add(ref v, c);
                for (int kx = 0; kx < 6; kx++)
                {
                    ref float x_c_kx = ref Unsafe.Add(ref x_c, kx * 16);
                    ref float t_c_kx = ref Unsafe.Add(ref t_c, kx * 16);
                    var d_i0 = Vector256.LoadUnsafe(ref x_c_kx);
                    var d_i1 = Vector256.LoadUnsafe(ref x_c_kx, 256);
                    var d_i2 = Vector256.LoadUnsafe(ref x_c_kx, 512);
                    var d_i3 = Vector256.LoadUnsafe(ref x_c_kx, 768);
                    var d_i4 = Vector256.LoadUnsafe(ref x_c_kx, 1024);
                    var d_i5 = Vector256.LoadUnsafe(ref x_c_kx, 1280);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-5f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i0, d_i4)).StoreUnsafe(ref t_c_kx);
                    (Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i1, d_i3)) + d_i4).StoreUnsafe(ref t_c_kx, 96);
                    (Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i1, d_i4)) - d_i3).StoreUnsafe(ref t_c_kx, 192);
                    Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i1, d_i4) - d_i2).StoreUnsafe(ref t_c_kx, 288);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i1, d_i4) - d_i2).StoreUnsafe(ref t_c_kx, 384);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-5f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i1, d_i5)).StoreUnsafe(ref t_c_kx, 480);
                }
                for (int ky = 0; ky < 6; ky++)
                {
                    ref float t_c_ky = ref Unsafe.Add(ref t_c, ky * 96);
                    ref float v_c_ky = ref Unsafe.Add(ref v_c, ky * 2400);
                    var d_i0 = Vector256.LoadUnsafe(ref t_c_ky);
                    var d_i1 = Vector256.LoadUnsafe(ref t_c_ky, 16);
                    var d_i2 = Vector256.LoadUnsafe(ref t_c_ky, 32);
                    var d_i3 = Vector256.LoadUnsafe(ref t_c_ky, 48);
                    var d_i4 = Vector256.LoadUnsafe(ref t_c_ky, 64);
                    var d_i5 = Vector256.LoadUnsafe(ref t_c_ky, 80);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-5f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i0, d_i4)).StoreUnsafe(ref v_c_ky);
                    (Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i1, d_i3)) + d_i4).StoreUnsafe(ref v_c_ky, 400);
                    (Vector256.MultiplyAddEstimate(Vector256.Create(-4f), d_i2, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i1, d_i4)) - d_i3).StoreUnsafe(ref v_c_ky, 800);
                    Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i1, d_i4) - d_i2).StoreUnsafe(ref v_c_ky, 1200);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i1, d_i4) - d_i2).StoreUnsafe(ref v_c_ky, 1600);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-5f), d_i3, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i1, d_i5)).StoreUnsafe(ref v_c_ky, 2000);
                }
            }
        }

        // 16 channels x 6 tiles, each the sum over all input channels of one product   a: weights, lanes are output channels   b: one value of the source in every lane
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void winograd_products_r1x6(ref float w, ref float v, ref float m)
        {
            var acc_tile0_oc0 = Vector256<float>.Zero;
            var acc_tile0_oc8 = Vector256<float>.Zero;
            var acc_tile1_oc0 = Vector256<float>.Zero;
            var acc_tile1_oc8 = Vector256<float>.Zero;
            var acc_tile2_oc0 = Vector256<float>.Zero;
            var acc_tile2_oc8 = Vector256<float>.Zero;
            var acc_tile3_oc0 = Vector256<float>.Zero;
            var acc_tile3_oc8 = Vector256<float>.Zero;
            var acc_tile4_oc0 = Vector256<float>.Zero;
            var acc_tile4_oc8 = Vector256<float>.Zero;
            var acc_tile5_oc0 = Vector256<float>.Zero;
            var acc_tile5_oc8 = Vector256<float>.Zero;
            for (int ib = 0; ib < 2; ib++)
            {
                ref float w_ib = ref Unsafe.Add(ref w, ib * 256);
                ref float v_ib = ref Unsafe.Add(ref v, ib * 192);
                for (int ic = 0; ic < 16; ic += 8)
                {
                    ref float w_ib_ic = ref Unsafe.Add(ref w_ib, ic * 16);
                    ref float v_ib_ic = ref Unsafe.Add(ref v_ib, ic);
                    var a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic);
                    var a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 8);
                    var b = Vector256.Create(v_ib_ic);
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 16));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 32));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 48));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 64));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 80));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 16);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 24);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 1));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 17));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 33));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 49));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 65));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 81));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 32);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 40);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 2));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 18));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 34));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 50));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 66));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 82));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 48);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 56);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 3));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 19));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 35));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 51));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 67));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 83));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 64);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 72);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 4));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 20));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 36));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 52));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 68));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 84));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 80);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 88);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 5));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 21));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 37));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 53));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 69));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 85));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 96);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 104);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 6));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 22));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 38));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 54));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 70));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 86));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                    a_oc0 = Vector256.LoadUnsafe(ref w_ib_ic, 112);
                    a_oc8 = Vector256.LoadUnsafe(ref w_ib_ic, 120);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 7));
                    acc_tile0_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile0_oc0);
                    acc_tile0_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile0_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 23));
                    acc_tile1_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile1_oc0);
                    acc_tile1_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile1_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 39));
                    acc_tile2_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile2_oc0);
                    acc_tile2_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile2_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 55));
                    acc_tile3_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile3_oc0);
                    acc_tile3_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile3_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 71));
                    acc_tile4_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile4_oc0);
                    acc_tile4_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile4_oc8);
                    b = Vector256.Create(Unsafe.Add(ref v_ib_ic, 87));
                    acc_tile5_oc0 = Vector256.MultiplyAddEstimate(b, a_oc0, acc_tile5_oc0);
                    acc_tile5_oc8 = Vector256.MultiplyAddEstimate(b, a_oc8, acc_tile5_oc8);
                }
            }
            acc_tile0_oc0.StoreUnsafe(ref m);
            acc_tile0_oc8.StoreUnsafe(ref m, 8);
            acc_tile1_oc0.StoreUnsafe(ref m, 16);
            acc_tile1_oc8.StoreUnsafe(ref m, 24);
            acc_tile2_oc0.StoreUnsafe(ref m, 32);
            acc_tile2_oc8.StoreUnsafe(ref m, 40);
            acc_tile3_oc0.StoreUnsafe(ref m, 48);
            acc_tile3_oc8.StoreUnsafe(ref m, 56);
            acc_tile4_oc0.StoreUnsafe(ref m, 64);
            acc_tile4_oc8.StoreUnsafe(ref m, 72);
            acc_tile5_oc0.StoreUnsafe(ref m, 80);
            acc_tile5_oc8.StoreUnsafe(ref m, 88);
        }

        // A tile of 4x4 results from 36 sums of products: A' m A, columns first. Lanes are channels.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void winograd_f4_bias_relu(ref float m, ref float bias, ref float y, ref float t)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float m_c = ref Unsafe.Add(ref m, c);
                ref float t_c = ref Unsafe.Add(ref t, c);
                ref float bias_c = ref Unsafe.Add(ref bias, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                for (int kx = 0; kx < 6; kx++)
                {
                    ref float m_c_kx = ref Unsafe.Add(ref m_c, kx * 400);
                    ref float t_c_kx = ref Unsafe.Add(ref t_c, kx * 16);
                    var d_i0 = Vector256.LoadUnsafe(ref m_c_kx);
                    var d_i1 = Vector256.LoadUnsafe(ref m_c_kx, 2400);
                    var d_i2 = Vector256.LoadUnsafe(ref m_c_kx, 4800);
                    var d_i3 = Vector256.LoadUnsafe(ref m_c_kx, 7200);
                    var d_i4 = Vector256.LoadUnsafe(ref m_c_kx, 9600);
                    var d_i5 = Vector256.LoadUnsafe(ref m_c_kx, 12000);
                    (d_i0 + d_i1 + d_i2 + d_i3 + d_i4).StoreUnsafe(ref t_c_kx);
                    Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i3, d_i1 - d_i2)).StoreUnsafe(ref t_c_kx, 96);
                    Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i3, d_i1 + d_i2)).StoreUnsafe(ref t_c_kx, 192);
                    (Vector256.MultiplyAddEstimate(Vector256.Create(-8f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(8f), d_i3, d_i1 - d_i2)) + d_i5).StoreUnsafe(ref t_c_kx, 288);
                }
                for (int oy = 0; oy < 4; oy++)
                {
                    ref float t_c_oy = ref Unsafe.Add(ref t_c, oy * 96);
                    ref float y_c_oy = ref Unsafe.Add(ref y_c, oy * 224);
                    var d_i0 = Vector256.LoadUnsafe(ref t_c_oy);
                    var d_i1 = Vector256.LoadUnsafe(ref t_c_oy, 16);
                    var d_i2 = Vector256.LoadUnsafe(ref t_c_oy, 32);
                    var d_i3 = Vector256.LoadUnsafe(ref t_c_oy, 48);
                    var d_i4 = Vector256.LoadUnsafe(ref t_c_oy, 64);
                    var d_i5 = Vector256.LoadUnsafe(ref t_c_oy, 80);
                    var sum_oy0_ox0 = d_i0 + d_i1 + d_i2 + d_i3 + d_i4 + Vector256.LoadUnsafe(ref bias_c);
                    var sum_oy0_ox1 = Vector256.MultiplyAddEstimate(Vector256.Create(-2f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(2f), d_i3, d_i1 - d_i2)) + Vector256.LoadUnsafe(ref bias_c);
                    var sum_oy0_ox2 = Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(4f), d_i3, d_i1 + d_i2)) + Vector256.LoadUnsafe(ref bias_c);
                    var sum_oy0_ox3 = Vector256.MultiplyAddEstimate(Vector256.Create(-8f), d_i4, Vector256.MultiplyAddEstimate(Vector256.Create(8f), d_i3, d_i1 - d_i2)) + d_i5 + Vector256.LoadUnsafe(ref bias_c);
                    var value = sum_oy0_ox0;
                    Vector256.MaxNative(Vector256<float>.Zero, value).StoreUnsafe(ref y_c_oy);
                    value = sum_oy0_ox1;
                    Vector256.MaxNative(Vector256<float>.Zero, value).StoreUnsafe(ref y_c_oy, 16);
                    value = sum_oy0_ox2;
                    Vector256.MaxNative(Vector256<float>.Zero, value).StoreUnsafe(ref y_c_oy, 32);
                    value = sum_oy0_ox3;
                    Vector256.MaxNative(Vector256<float>.Zero, value).StoreUnsafe(ref y_c_oy, 48);
                }
            }
        }

        // relu1 = relu(conv(image, weight, bias))   1,548,288 MACs
        //   image [32,12,14]   NCHWc16 halo 1,1,1,1
        //   relu1 [32,12,14]   NCHWc16
        //   by Winograd's F(4x4, 3x3): 36 products for 144, 12 tiles at a time
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Conv1_Forward(ref float x, ref float w, ref float bias, ref float y, ref float work)
        {
            for (int ib = 0; ib < 2; ib++)
            {
                for (int ty = 0; ty < 3; ty++)
                {
                    for (int tx = 0; tx < 3; tx++)
                    {
                        winograd_f4_source(ref Unsafe.Add(ref x, ib * 3584 + tx * 64 + ty * 1024), ref Unsafe.Add(ref work, ib * 192 + tx * 16 + ty * 64), ref Unsafe.Add(ref work, 28800));
                    }
                    winograd_f4_source(ref Unsafe.Add(ref x, ib * 3584 + ty * 1024 + 160), ref Unsafe.Add(ref work, ib * 192 + ty * 64 + 48), ref Unsafe.Add(ref work, 28800));
                }
            }
            for (int ob = 0; ob < 2; ob++)
            {
                for (int product = 0; product < 36; product++)
                {
                    for (int tile = 0; tile < 12; tile += 6)
                    {
                        winograd_products_r1x6(ref Unsafe.Add(ref w, ob * 18432 + product * 512), ref Unsafe.Add(ref work, product * 400 + tile * 16), ref Unsafe.Add(ref work, product * 400 + tile * 16 + 14400));
                    }
                }
                for (int ty = 0; ty < 3; ty++)
                {
                    for (int tx = 0; tx < 3; tx++)
                    {
                        winograd_f4_bias_relu(ref Unsafe.Add(ref work, tx * 16 + ty * 64 + 14400), ref Unsafe.Add(ref bias, ob * 16), ref Unsafe.Add(ref y, ob * 2688 + tx * 64 + ty * 896), ref Unsafe.Add(ref work, 28800));
                    }
                    winograd_f4_bias_relu(ref Unsafe.Add(ref work, ty * 64 + 14448), ref Unsafe.Add(ref bias, ob * 16), ref Unsafe.Add(ref y, ob * 2688 + ty * 896 + 160), ref Unsafe.Add(ref work, 28800));
                }
            }
        }
