// Input(18, 1, 2), GroupNorm(6)

// ---------- Vector256 ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [18,1,2]   NCHWc16
        //   groupNorm1 [18,1,2]   NCHWc16
        //   groupNorm1Mean [18]   NCHWc16
        //   groupNorm1Inverse [18]   NCHWc16
        //   groupNorm1Offset [18]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            for (int cb = 0; cb < 2; cb++)
            {
                ref float x_cb = ref Unsafe.Add(ref x, cb * 32);
                ref float mean_cb = ref Unsafe.Add(ref mean, cb * 16);
                var sum_part0_c0 = Vector256<float>.Zero;
                var sum_part0_c8 = Vector256<float>.Zero;
                var sum_part1_c0 = Vector256<float>.Zero;
                var sum_part1_c8 = Vector256<float>.Zero;
                sum_part0_c0 += Vector256.LoadUnsafe(ref x_cb);
                sum_part0_c8 += Vector256.LoadUnsafe(ref x_cb, 8);
                sum_part1_c0 += Vector256.LoadUnsafe(ref x_cb, 16);
                sum_part1_c8 += Vector256.LoadUnsafe(ref x_cb, 24);
                var sumOfChannel_c0 = sum_part0_c0 + sum_part1_c0;
                var sumOfChannel_c8 = sum_part0_c8 + sum_part1_c8;
                sumOfChannel_c0.StoreUnsafe(ref mean_cb);
                sumOfChannel_c8.StoreUnsafe(ref mean_cb, 8);
            }
            for (int g = 0; g < 6; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 3);
                var total = 0f;
                for (int c = 0; c < 3; c++)
                {
                    ref float mean_g_c = ref Unsafe.Add(ref mean_g, c);
                    total += mean_g_c;
                }
                total = total / 6f;
                for (int c = 0; c < 3; c++)
                {
                    ref float mean_g_c_2 = ref Unsafe.Add(ref mean_g, c);
                    mean_g_c_2 = total;
                }
            }
            for (int cb = 0; cb < 2; cb++)
            {
                ref float mean_cb_2 = ref Unsafe.Add(ref mean, cb * 16);
                ref float x_cb_2 = ref Unsafe.Add(ref x, cb * 32);
                ref float offset_cb = ref Unsafe.Add(ref offset, cb * 16);
                ref float inverse_cb = ref Unsafe.Add(ref inverse, cb * 16);
                var center_c0 = Vector256.LoadUnsafe(ref mean_cb_2);
                var center_c8 = Vector256.LoadUnsafe(ref mean_cb_2, 8);
                var rest_part0_c0 = Vector256<float>.Zero;
                var rest_part0_c8 = Vector256<float>.Zero;
                var rest_part1_c0 = Vector256<float>.Zero;
                var rest_part1_c8 = Vector256<float>.Zero;
                var square_part0_c0 = Vector256<float>.Zero;
                var square_part0_c8 = Vector256<float>.Zero;
                var square_part1_c0 = Vector256<float>.Zero;
                var square_part1_c8 = Vector256<float>.Zero;
                var distance = Vector256.LoadUnsafe(ref x_cb_2) - center_c0;
                rest_part0_c0 += distance;
                square_part0_c0 = Vector256.MultiplyAddEstimate(distance, distance, square_part0_c0);
                distance = Vector256.LoadUnsafe(ref x_cb_2, 8) - center_c8;
                rest_part0_c8 += distance;
                square_part0_c8 = Vector256.MultiplyAddEstimate(distance, distance, square_part0_c8);
                distance = Vector256.LoadUnsafe(ref x_cb_2, 16) - center_c0;
                rest_part1_c0 += distance;
                square_part1_c0 = Vector256.MultiplyAddEstimate(distance, distance, square_part1_c0);
                distance = Vector256.LoadUnsafe(ref x_cb_2, 24) - center_c8;
                rest_part1_c8 += distance;
                square_part1_c8 = Vector256.MultiplyAddEstimate(distance, distance, square_part1_c8);
                var restOfChannel_c0 = rest_part0_c0 + rest_part1_c0;
                var restOfChannel_c8 = rest_part0_c8 + rest_part1_c8;
                var squareOfChannel_c0 = square_part0_c0 + square_part1_c0;
                var squareOfChannel_c8 = square_part0_c8 + square_part1_c8;
                restOfChannel_c0.StoreUnsafe(ref offset_cb);
                squareOfChannel_c0.StoreUnsafe(ref inverse_cb);
                restOfChannel_c8.StoreUnsafe(ref offset_cb, 8);
                squareOfChannel_c8.StoreUnsafe(ref inverse_cb, 8);
            }
            for (int g = 0; g < 6; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 3);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 3);
                var meanRest = 0f;
                var variance = 0f;
                for (int c = 0; c < 3; c++)
                {
                    ref float offset_g_c = ref Unsafe.Add(ref offset_g, c);
                    ref float inverse_g_c = ref Unsafe.Add(ref inverse_g, c);
                    meanRest += offset_g_c;
                    variance += inverse_g_c;
                }
                meanRest = meanRest / 6f;
                variance = Lanes.Max(0f, (variance / 6f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                for (int c = 0; c < 3; c++)
                {
                    ref float inverse_g_c_2 = ref Unsafe.Add(ref inverse_g, c);
                    ref float offset_g_c_2 = ref Unsafe.Add(ref offset_g, c);
                    inverse_g_c_2 = inverseDeviation;
                    offset_g_c_2 = (0f - meanRest) * inverseDeviation;
                }
            }
            for (int cb = 0; cb < 2; cb++)
            {
                ref float mean_cb_3 = ref Unsafe.Add(ref mean, cb * 16);
                ref float inverse_cb_2 = ref Unsafe.Add(ref inverse, cb * 16);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb * 16);
                ref float offset_cb_2 = ref Unsafe.Add(ref offset, cb * 16);
                ref float shift_cb = ref Unsafe.Add(ref shift, cb * 16);
                ref float x_cb_3 = ref Unsafe.Add(ref x, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var center_c0 = Vector256.LoadUnsafe(ref mean_cb_3);
                var factor_c0 = Vector256.LoadUnsafe(ref inverse_cb_2) * Vector256.LoadUnsafe(ref scale_cb);
                var addend_c0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset_cb_2), Vector256.LoadUnsafe(ref scale_cb), Vector256.LoadUnsafe(ref shift_cb));
                var center_c8 = Vector256.LoadUnsafe(ref mean_cb_3, 8);
                var factor_c8 = Vector256.LoadUnsafe(ref inverse_cb_2, 8) * Vector256.LoadUnsafe(ref scale_cb, 8);
                var addend_c8 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset_cb_2, 8), Vector256.LoadUnsafe(ref scale_cb, 8), Vector256.LoadUnsafe(ref shift_cb, 8));
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_cb);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3, 8) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_cb, 8);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3, 16) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_cb, 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3, 24) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_cb, 24);
            }
        }
