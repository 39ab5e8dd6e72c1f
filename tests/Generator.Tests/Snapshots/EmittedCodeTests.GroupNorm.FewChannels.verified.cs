// Input(4, 2, 9), GroupNorm(2), Relu

// ---------- Vector256 ----------

        // relu1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = relu(groupNorm(image, scale, shift))
        //   image [4,2,9]   NCHW
        //   relu1 [4,2,9]   NCHW
        //   groupNorm1Mean [4]   NCHWc16
        //   groupNorm1Inverse [4]   NCHWc16
        //   groupNorm1Offset [4]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            for (int cb = 0; cb < 4; cb++)
            {
                ref float x_cb = ref Unsafe.Add(ref x, cb * 32);
                ref float mean_cb = ref Unsafe.Add(ref mean, cb);
                var sum_part0 = Vector256<float>.Zero;
                var sum_part1 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_oy = ref Unsafe.Add(ref x_cb, oy * 16);
                    sum_part0 += Vector256.LoadUnsafe(ref x_cb_oy);
                    sum_part1 += Vector256.LoadUnsafe(ref x_cb_oy, 8);
                }
                var sumOfChannel = Vector256.Sum(sum_part0 + sum_part1);
                mean_cb = sumOfChannel;
            }
            for (int g = 0; g < 2; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 2);
                var total = 0f;
                for (int c = 0; c < 2; c++)
                {
                    ref float mean_g_c = ref Unsafe.Add(ref mean_g, c);
                    total += mean_g_c;
                }
                total = total / 36f;
                for (int c = 0; c < 2; c++)
                {
                    ref float mean_g_c_2 = ref Unsafe.Add(ref mean_g, c);
                    mean_g_c_2 = total;
                }
            }
            for (int cb = 0; cb < 4; cb++)
            {
                ref float mean_cb_2 = ref Unsafe.Add(ref mean, cb);
                ref float x_cb_2 = ref Unsafe.Add(ref x, cb * 32);
                ref float offset_cb = ref Unsafe.Add(ref offset, cb);
                ref float inverse_cb = ref Unsafe.Add(ref inverse, cb);
                var center = Vector256.Create(mean_cb_2);
                var rest_part0 = Vector256<float>.Zero;
                var rest_part1 = Vector256<float>.Zero;
                var square_part0 = Vector256<float>.Zero;
                var square_part1 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_2_oy = ref Unsafe.Add(ref x_cb_2, oy * 16);
                    var distance = Vector256.LoadUnsafe(ref x_cb_2_oy) - center;
                    rest_part0 += distance;
                    square_part0 = Vector256.MultiplyAddEstimate(distance, distance, square_part0);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    distance = Vector256.ConditionalSelect(first1, Vector256.LoadUnsafe(ref x_cb_2_oy, 8) - center, Vector256<float>.Zero);
                    rest_part1 += distance;
                    square_part1 = Vector256.MultiplyAddEstimate(distance, distance, square_part1);
                }
                var restOfChannel = Vector256.Sum(rest_part0 + rest_part1);
                var squareOfChannel = Vector256.Sum(square_part0 + square_part1);
                offset_cb = restOfChannel;
                inverse_cb = squareOfChannel;
            }
            for (int g = 0; g < 2; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 2);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 2);
                var meanRest = 0f;
                var variance = 0f;
                for (int c = 0; c < 2; c++)
                {
                    ref float offset_g_c = ref Unsafe.Add(ref offset_g, c);
                    ref float inverse_g_c = ref Unsafe.Add(ref inverse_g, c);
                    meanRest += offset_g_c;
                    variance += inverse_g_c;
                }
                meanRest = meanRest / 36f;
                variance = Lanes.Max(0f, (variance / 36f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                for (int c = 0; c < 2; c++)
                {
                    ref float inverse_g_c_2 = ref Unsafe.Add(ref inverse_g, c);
                    ref float offset_g_c_2 = ref Unsafe.Add(ref offset_g, c);
                    inverse_g_c_2 = inverseDeviation;
                    offset_g_c_2 = (0f - meanRest) * inverseDeviation;
                }
            }
            for (int cb = 0; cb < 4; cb++)
            {
                ref float mean_cb_3 = ref Unsafe.Add(ref mean, cb);
                ref float inverse_cb_2 = ref Unsafe.Add(ref inverse, cb);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb);
                ref float offset_cb_2 = ref Unsafe.Add(ref offset, cb);
                ref float shift_cb = ref Unsafe.Add(ref shift, cb);
                ref float x_cb_3 = ref Unsafe.Add(ref x, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var center = Vector256.Create(mean_cb_3);
                var factor = Vector256.Create(inverse_cb_2) * Vector256.Create(scale_cb);
                var addend = Vector256.MultiplyAddEstimate(Vector256.Create(offset_cb_2), Vector256.Create(scale_cb), Vector256.Create(shift_cb));
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_3_oy = ref Unsafe.Add(ref x_cb_3, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3_oy) - center, factor, addend)).StoreUnsafe(ref y_cb_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3_oy, 8) - center, factor, addend)), Vector256<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }
