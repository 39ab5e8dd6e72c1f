// Input(3, 2, 9), L2Normalize

// ---------- Vector256 ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [3,2,9]   NCHW
        //   l2Normalize1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                var squares = Vector256<float>.Zero;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb = ref Unsafe.Add(ref x_oy, cb * 32);
                    squares = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_cb), Vector256.LoadUnsafe(ref x_oy_cb), squares);
                }
                var inverse = Vector256.ConditionalSelect(Vector256.Equals(squares, Vector256<float>.Zero), Vector256<float>.Zero, Vector256.Create(1f) / Vector256.Sqrt(squares));
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_2 = ref Unsafe.Add(ref x_oy, cb * 32);
                    ref float scale_cb = ref Unsafe.Add(ref scale, cb);
                    ref float y_oy_cb = ref Unsafe.Add(ref y_oy, cb * 32);
                    ((Vector256.LoadUnsafe(ref x_oy_cb_2) * inverse) * Vector256.Create(scale_cb)).StoreUnsafe(ref y_oy_cb);
                }
                squares = Vector256<float>.Zero;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_3 = ref Unsafe.Add(ref x_oy, cb * 32);
                    squares = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_cb_3, 8), Vector256.LoadUnsafe(ref x_oy_cb_3, 8), squares);
                }
                inverse = Vector256.ConditionalSelect(Vector256.Equals(squares, Vector256<float>.Zero), Vector256<float>.Zero, Vector256.Create(1f) / Vector256.Sqrt(squares));
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_4 = ref Unsafe.Add(ref x_oy, cb * 32);
                    ref float scale_cb_2 = ref Unsafe.Add(ref scale, cb);
                    ref float y_oy_cb_2 = ref Unsafe.Add(ref y_oy, cb * 32);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, (Vector256.LoadUnsafe(ref x_oy_cb_4, 8) * inverse) * Vector256.Create(scale_cb_2), Vector256<float>.Zero).StoreUnsafe(ref y_oy_cb_2, 8);
                }
            }
        }
