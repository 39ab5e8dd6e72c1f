// Input(3, 2, 9), Scale, Relu

// ---------- Vector256 ----------

        // relu1 = relu(scale(image, weight, bias))
        //   image [3,2,9]   NCHW
        //   relu1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Scale1_Forward(ref float x, ref float weight, ref float bias, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float weight_cb = ref Unsafe.Add(ref weight, cb);
                ref float bias_cb = ref Unsafe.Add(ref bias, cb);
                ref float x_cb = ref Unsafe.Add(ref x, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var factor = weight_cb;
                var summand = bias_cb;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_oy = ref Unsafe.Add(ref x_cb, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_oy), Vector256.Create(factor), Vector256.Create(summand))).StoreUnsafe(ref y_cb_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_oy, 8), Vector256.Create(factor), Vector256.Create(summand))), Vector256<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }
