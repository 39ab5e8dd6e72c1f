// Input(3, 2, 9), GlobalAvgPool, Multiply("image")

// ---------- Vector256 ----------

        // multiply1 = multiply(globalAvgPool1, image)
        //   globalAvgPool1 [3,1,1]   NCHW
        //   image [3,2,9]   NCHW
        //   multiply1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float x1_cb = ref Unsafe.Add(ref x1, cb * 16);
                ref float x2_cb = ref Unsafe.Add(ref x2, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var gate = x1_cb;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x2_cb_oy = ref Unsafe.Add(ref x2_cb, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    (Vector256.LoadUnsafe(ref x2_cb_oy) * Vector256.Create(gate)).StoreUnsafe(ref y_cb_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.LoadUnsafe(ref x2_cb_oy, 8) * Vector256.Create(gate), Vector256<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }
