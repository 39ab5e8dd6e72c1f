// Input(16, 2, 3), Scale

// ---------- Vector256 ----------

        // scale1 = scale(image, weight, bias)
        //   image [16,2,3]   NCHWc16
        //   scale1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Scale1_Forward(ref float x, ref float weight, ref float bias, ref float y)
        {
            var factor_c0 = Vector256.LoadUnsafe(ref weight);
            var summand_c0 = Vector256.LoadUnsafe(ref bias);
            var factor_c8 = Vector256.LoadUnsafe(ref weight, 8);
            var summand_c8 = Vector256.LoadUnsafe(ref bias, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox), factor_c0, summand_c0).StoreUnsafe(ref y_oy_ox);
                    Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox, 8), factor_c8, summand_c8).StoreUnsafe(ref y_oy_ox, 8);
                }
            }
        }

// ---------- AdvSimd ----------

        // scale1 = scale(image, weight, bias)
        //   image [16,2,3]   NCHWc16
        //   scale1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Scale1_Forward(ref float x, ref float weight, ref float bias, ref float y)
        {
            var factor_c0 = Vector128.LoadUnsafe(ref weight);
            var summand_c0 = Vector128.LoadUnsafe(ref bias);
            var factor_c4 = Vector128.LoadUnsafe(ref weight, 4);
            var summand_c4 = Vector128.LoadUnsafe(ref bias, 4);
            var factor_c8 = Vector128.LoadUnsafe(ref weight, 8);
            var summand_c8 = Vector128.LoadUnsafe(ref bias, 8);
            var factor_c12 = Vector128.LoadUnsafe(ref weight, 12);
            var summand_c12 = Vector128.LoadUnsafe(ref bias, 12);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox), factor_c0, summand_c0).StoreUnsafe(ref y_oy_ox);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 4), factor_c4, summand_c4).StoreUnsafe(ref y_oy_ox, 4);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 8), factor_c8, summand_c8).StoreUnsafe(ref y_oy_ox, 8);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 12), factor_c12, summand_c12).StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }
