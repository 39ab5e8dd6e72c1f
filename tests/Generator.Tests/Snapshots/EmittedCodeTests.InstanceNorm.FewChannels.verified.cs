// Input(3, 2, 9), InstanceNorm

// ---------- Vector256 ----------

        // instanceNorm1, instanceNorm1Mean, instanceNorm1Inverse, instanceNorm1Offset = instanceNorm(image, scale, shift)
        //   image [3,2,9]   NCHW
        //   instanceNorm1 [3,2,9]   NCHW
        //   instanceNorm1Mean [3]   NCHWc16
        //   instanceNorm1Inverse [3]   NCHWc16
        //   instanceNorm1Offset [3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void InstanceNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            for (int cb = 0; cb < 3; cb++)
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
            var total = Vector256.LoadUnsafe(ref mean);
            total = total / Vector256.Create(18f);
            var first3 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(3f));
            Vector256.ConditionalSelect(first3, total, Vector256<float>.Zero).StoreUnsafe(ref mean);
            for (int cb = 0; cb < 3; cb++)
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
            var meanRest = Vector256.LoadUnsafe(ref offset);
            var variance = Vector256.LoadUnsafe(ref inverse);
            meanRest = meanRest / Vector256.Create(18f);
            variance = Vector256.MaxNative(Vector256<float>.Zero, (variance / Vector256.Create(18f)) - (meanRest * meanRest));
            var inverseDeviation = Vector256.Create(1f) / Vector256.Sqrt(variance + Vector256.Create(1E-05f));
            Vector256.ConditionalSelect(first3, inverseDeviation, Vector256<float>.Zero).StoreUnsafe(ref inverse);
            Vector256.ConditionalSelect(first3, (Vector256<float>.Zero - meanRest) * inverseDeviation, Vector256<float>.Zero).StoreUnsafe(ref offset);
            for (int cb = 0; cb < 3; cb++)
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
                    Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3_oy) - center, factor, addend).StoreUnsafe(ref y_cb_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_3_oy, 8) - center, factor, addend), Vector256<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }
