// Input(16, 2, 3), GroupNorm(4)

// ---------- Vector512 ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1 [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            var sum_part0 = Vector512<float>.Zero;
            var sum_part1 = Vector512<float>.Zero;
            var sum_part2 = Vector512<float>.Zero;
            var sum_part3 = Vector512<float>.Zero;
            var sum_part4 = Vector512<float>.Zero;
            var sum_part5 = Vector512<float>.Zero;
            sum_part0 += Vector512.LoadUnsafe(ref x);
            sum_part1 += Vector512.LoadUnsafe(ref x, 16);
            sum_part2 += Vector512.LoadUnsafe(ref x, 32);
            sum_part3 += Vector512.LoadUnsafe(ref x, 48);
            sum_part4 += Vector512.LoadUnsafe(ref x, 64);
            sum_part5 += Vector512.LoadUnsafe(ref x, 80);
            var sumOfChannel = sum_part0 + sum_part1 + sum_part2 + sum_part3 + sum_part4 + sum_part5;
            sumOfChannel.StoreUnsafe(ref mean);
            for (int g = 0; g < 4; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 4);
                var total = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c = ref Unsafe.Add(ref mean_g, c);
                    total += mean_g_c;
                }
                total = total / 24f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c_2 = ref Unsafe.Add(ref mean_g, c);
                    mean_g_c_2 = total;
                }
            }
            var center = Vector512.LoadUnsafe(ref mean);
            var rest_part0 = Vector512<float>.Zero;
            var rest_part1 = Vector512<float>.Zero;
            var rest_part2 = Vector512<float>.Zero;
            var rest_part3 = Vector512<float>.Zero;
            var rest_part4 = Vector512<float>.Zero;
            var rest_part5 = Vector512<float>.Zero;
            var square_part0 = Vector512<float>.Zero;
            var square_part1 = Vector512<float>.Zero;
            var square_part2 = Vector512<float>.Zero;
            var square_part3 = Vector512<float>.Zero;
            var square_part4 = Vector512<float>.Zero;
            var square_part5 = Vector512<float>.Zero;
            var distance = Vector512.LoadUnsafe(ref x) - center;
            rest_part0 += distance;
            square_part0 = Vector512.MultiplyAddEstimate(distance, distance, square_part0);
            distance = Vector512.LoadUnsafe(ref x, 16) - center;
            rest_part1 += distance;
            square_part1 = Vector512.MultiplyAddEstimate(distance, distance, square_part1);
            distance = Vector512.LoadUnsafe(ref x, 32) - center;
            rest_part2 += distance;
            square_part2 = Vector512.MultiplyAddEstimate(distance, distance, square_part2);
            distance = Vector512.LoadUnsafe(ref x, 48) - center;
            rest_part3 += distance;
            square_part3 = Vector512.MultiplyAddEstimate(distance, distance, square_part3);
            distance = Vector512.LoadUnsafe(ref x, 64) - center;
            rest_part4 += distance;
            square_part4 = Vector512.MultiplyAddEstimate(distance, distance, square_part4);
            distance = Vector512.LoadUnsafe(ref x, 80) - center;
            rest_part5 += distance;
            square_part5 = Vector512.MultiplyAddEstimate(distance, distance, square_part5);
            var restOfChannel = rest_part0 + rest_part1 + rest_part2 + rest_part3 + rest_part4 + rest_part5;
            var squareOfChannel = square_part0 + square_part1 + square_part2 + square_part3 + square_part4 + square_part5;
            restOfChannel.StoreUnsafe(ref offset);
            squareOfChannel.StoreUnsafe(ref inverse);
            for (int g = 0; g < 4; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 4);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 4);
                var meanRest = 0f;
                var variance = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float offset_g_c = ref Unsafe.Add(ref offset_g, c);
                    ref float inverse_g_c = ref Unsafe.Add(ref inverse_g, c);
                    meanRest += offset_g_c;
                    variance += inverse_g_c;
                }
                meanRest = meanRest / 24f;
                variance = Lanes.Max(0f, (variance / 24f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                for (int c = 0; c < 4; c++)
                {
                    ref float inverse_g_c_2 = ref Unsafe.Add(ref inverse_g, c);
                    ref float offset_g_c_2 = ref Unsafe.Add(ref offset_g, c);
                    inverse_g_c_2 = inverseDeviation;
                    offset_g_c_2 = (0f - meanRest) * inverseDeviation;
                }
            }
            center = Vector512.LoadUnsafe(ref mean);
            var factor = Vector512.LoadUnsafe(ref inverse) * Vector512.LoadUnsafe(ref scale);
            var addend = Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref offset), Vector512.LoadUnsafe(ref scale), Vector512.LoadUnsafe(ref shift));
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x) - center, factor, addend).StoreUnsafe(ref y);
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x, 16) - center, factor, addend).StoreUnsafe(ref y, 16);
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x, 32) - center, factor, addend).StoreUnsafe(ref y, 32);
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x, 48) - center, factor, addend).StoreUnsafe(ref y, 48);
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x, 64) - center, factor, addend).StoreUnsafe(ref y, 64);
            Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x, 80) - center, factor, addend).StoreUnsafe(ref y, 80);
        }

// ---------- Vector256 ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1 [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            var sum_part0_c0 = Vector256<float>.Zero;
            var sum_part0_c8 = Vector256<float>.Zero;
            var sum_part1_c0 = Vector256<float>.Zero;
            var sum_part1_c8 = Vector256<float>.Zero;
            var sum_part2_c0 = Vector256<float>.Zero;
            var sum_part2_c8 = Vector256<float>.Zero;
            var sum_part3_c0 = Vector256<float>.Zero;
            var sum_part3_c8 = Vector256<float>.Zero;
            sum_part0_c0 += Vector256.LoadUnsafe(ref x);
            sum_part0_c8 += Vector256.LoadUnsafe(ref x, 8);
            sum_part1_c0 += Vector256.LoadUnsafe(ref x, 16);
            sum_part1_c8 += Vector256.LoadUnsafe(ref x, 24);
            sum_part2_c0 += Vector256.LoadUnsafe(ref x, 32);
            sum_part2_c8 += Vector256.LoadUnsafe(ref x, 40);
            sum_part3_c0 += Vector256.LoadUnsafe(ref x, 48);
            sum_part3_c8 += Vector256.LoadUnsafe(ref x, 56);
            sum_part0_c0 += Vector256.LoadUnsafe(ref x, 64);
            sum_part0_c8 += Vector256.LoadUnsafe(ref x, 72);
            sum_part1_c0 += Vector256.LoadUnsafe(ref x, 80);
            sum_part1_c8 += Vector256.LoadUnsafe(ref x, 88);
            var sumOfChannel_c0 = sum_part0_c0 + sum_part1_c0 + sum_part2_c0 + sum_part3_c0;
            var sumOfChannel_c8 = sum_part0_c8 + sum_part1_c8 + sum_part2_c8 + sum_part3_c8;
            sumOfChannel_c0.StoreUnsafe(ref mean);
            sumOfChannel_c8.StoreUnsafe(ref mean, 8);
            for (int g = 0; g < 4; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 4);
                var total = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c = ref Unsafe.Add(ref mean_g, c);
                    total += mean_g_c;
                }
                total = total / 24f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c_2 = ref Unsafe.Add(ref mean_g, c);
                    mean_g_c_2 = total;
                }
            }
            var center_c0 = Vector256.LoadUnsafe(ref mean);
            var center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var rest_part0_c0 = Vector256<float>.Zero;
            var rest_part0_c8 = Vector256<float>.Zero;
            var rest_part1_c0 = Vector256<float>.Zero;
            var rest_part1_c8 = Vector256<float>.Zero;
            var square_part0_c0 = Vector256<float>.Zero;
            var square_part0_c8 = Vector256<float>.Zero;
            var square_part1_c0 = Vector256<float>.Zero;
            var square_part1_c8 = Vector256<float>.Zero;
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                var distance = Vector256.LoadUnsafe(ref x_ox) - center_c0;
                rest_part0_c0 += distance;
                square_part0_c0 = Vector256.MultiplyAddEstimate(distance, distance, square_part0_c0);
                distance = Vector256.LoadUnsafe(ref x_ox, 8) - center_c8;
                rest_part0_c8 += distance;
                square_part0_c8 = Vector256.MultiplyAddEstimate(distance, distance, square_part0_c8);
                distance = Vector256.LoadUnsafe(ref x_ox, 16) - center_c0;
                rest_part1_c0 += distance;
                square_part1_c0 = Vector256.MultiplyAddEstimate(distance, distance, square_part1_c0);
                distance = Vector256.LoadUnsafe(ref x_ox, 24) - center_c8;
                rest_part1_c8 += distance;
                square_part1_c8 = Vector256.MultiplyAddEstimate(distance, distance, square_part1_c8);
            }
            var restOfChannel_c0 = rest_part0_c0 + rest_part1_c0;
            var restOfChannel_c8 = rest_part0_c8 + rest_part1_c8;
            var squareOfChannel_c0 = square_part0_c0 + square_part1_c0;
            var squareOfChannel_c8 = square_part0_c8 + square_part1_c8;
            restOfChannel_c0.StoreUnsafe(ref offset);
            squareOfChannel_c0.StoreUnsafe(ref inverse);
            restOfChannel_c8.StoreUnsafe(ref offset, 8);
            squareOfChannel_c8.StoreUnsafe(ref inverse, 8);
            for (int g = 0; g < 4; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 4);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 4);
                var meanRest = 0f;
                var variance = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float offset_g_c = ref Unsafe.Add(ref offset_g, c);
                    ref float inverse_g_c = ref Unsafe.Add(ref inverse_g, c);
                    meanRest += offset_g_c;
                    variance += inverse_g_c;
                }
                meanRest = meanRest / 24f;
                variance = Lanes.Max(0f, (variance / 24f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                for (int c = 0; c < 4; c++)
                {
                    ref float inverse_g_c_2 = ref Unsafe.Add(ref inverse_g, c);
                    ref float offset_g_c_2 = ref Unsafe.Add(ref offset_g, c);
                    inverse_g_c_2 = inverseDeviation;
                    offset_g_c_2 = (0f - meanRest) * inverseDeviation;
                }
            }
            center_c0 = Vector256.LoadUnsafe(ref mean);
            var factor_c0 = Vector256.LoadUnsafe(ref inverse) * Vector256.LoadUnsafe(ref scale);
            var addend_c0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset), Vector256.LoadUnsafe(ref scale), Vector256.LoadUnsafe(ref shift));
            center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var factor_c8 = Vector256.LoadUnsafe(ref inverse, 8) * Vector256.LoadUnsafe(ref scale, 8);
            var addend_c8 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset, 8), Vector256.LoadUnsafe(ref scale, 8), Vector256.LoadUnsafe(ref shift, 8));
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_ox);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 8) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_ox, 8);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 16) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_ox, 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 24) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_ox, 24);
            }
        }

// ---------- AdvSimd ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1 [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            var sum_part0_c0 = Vector128<float>.Zero;
            var sum_part0_c4 = Vector128<float>.Zero;
            var sum_part0_c8 = Vector128<float>.Zero;
            var sum_part0_c12 = Vector128<float>.Zero;
            var sum_part1_c0 = Vector128<float>.Zero;
            var sum_part1_c4 = Vector128<float>.Zero;
            var sum_part1_c8 = Vector128<float>.Zero;
            var sum_part1_c12 = Vector128<float>.Zero;
            var sum_part2_c0 = Vector128<float>.Zero;
            var sum_part2_c4 = Vector128<float>.Zero;
            var sum_part2_c8 = Vector128<float>.Zero;
            var sum_part2_c12 = Vector128<float>.Zero;
            var sum_part3_c0 = Vector128<float>.Zero;
            var sum_part3_c4 = Vector128<float>.Zero;
            var sum_part3_c8 = Vector128<float>.Zero;
            var sum_part3_c12 = Vector128<float>.Zero;
            sum_part0_c0 += Vector128.LoadUnsafe(ref x);
            sum_part0_c4 += Vector128.LoadUnsafe(ref x, 4);
            sum_part0_c8 += Vector128.LoadUnsafe(ref x, 8);
            sum_part0_c12 += Vector128.LoadUnsafe(ref x, 12);
            sum_part1_c0 += Vector128.LoadUnsafe(ref x, 16);
            sum_part1_c4 += Vector128.LoadUnsafe(ref x, 20);
            sum_part1_c8 += Vector128.LoadUnsafe(ref x, 24);
            sum_part1_c12 += Vector128.LoadUnsafe(ref x, 28);
            sum_part2_c0 += Vector128.LoadUnsafe(ref x, 32);
            sum_part2_c4 += Vector128.LoadUnsafe(ref x, 36);
            sum_part2_c8 += Vector128.LoadUnsafe(ref x, 40);
            sum_part2_c12 += Vector128.LoadUnsafe(ref x, 44);
            sum_part3_c0 += Vector128.LoadUnsafe(ref x, 48);
            sum_part3_c4 += Vector128.LoadUnsafe(ref x, 52);
            sum_part3_c8 += Vector128.LoadUnsafe(ref x, 56);
            sum_part3_c12 += Vector128.LoadUnsafe(ref x, 60);
            sum_part0_c0 += Vector128.LoadUnsafe(ref x, 64);
            sum_part0_c4 += Vector128.LoadUnsafe(ref x, 68);
            sum_part0_c8 += Vector128.LoadUnsafe(ref x, 72);
            sum_part0_c12 += Vector128.LoadUnsafe(ref x, 76);
            sum_part1_c0 += Vector128.LoadUnsafe(ref x, 80);
            sum_part1_c4 += Vector128.LoadUnsafe(ref x, 84);
            sum_part1_c8 += Vector128.LoadUnsafe(ref x, 88);
            sum_part1_c12 += Vector128.LoadUnsafe(ref x, 92);
            var sumOfChannel_c0 = sum_part0_c0 + sum_part1_c0 + sum_part2_c0 + sum_part3_c0;
            var sumOfChannel_c4 = sum_part0_c4 + sum_part1_c4 + sum_part2_c4 + sum_part3_c4;
            var sumOfChannel_c8 = sum_part0_c8 + sum_part1_c8 + sum_part2_c8 + sum_part3_c8;
            var sumOfChannel_c12 = sum_part0_c12 + sum_part1_c12 + sum_part2_c12 + sum_part3_c12;
            sumOfChannel_c0.StoreUnsafe(ref mean);
            sumOfChannel_c4.StoreUnsafe(ref mean, 4);
            sumOfChannel_c8.StoreUnsafe(ref mean, 8);
            sumOfChannel_c12.StoreUnsafe(ref mean, 12);
            for (int g = 0; g < 4; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 4);
                var totalLanes = Vector128<float>.Zero;
                totalLanes += Vector128.LoadUnsafe(ref mean_g);
                var total = Vector128.Sum(totalLanes);
                total = total / 24f;
                Vector128.Create(total).StoreUnsafe(ref mean_g);
            }
            var center_c0 = Vector128.LoadUnsafe(ref mean);
            var center_c4 = Vector128.LoadUnsafe(ref mean, 4);
            var center_c8 = Vector128.LoadUnsafe(ref mean, 8);
            var center_c12 = Vector128.LoadUnsafe(ref mean, 12);
            var rest_part0_c0 = Vector128<float>.Zero;
            var rest_part0_c4 = Vector128<float>.Zero;
            var rest_part0_c8 = Vector128<float>.Zero;
            var rest_part0_c12 = Vector128<float>.Zero;
            var rest_part1_c0 = Vector128<float>.Zero;
            var rest_part1_c4 = Vector128<float>.Zero;
            var rest_part1_c8 = Vector128<float>.Zero;
            var rest_part1_c12 = Vector128<float>.Zero;
            var square_part0_c0 = Vector128<float>.Zero;
            var square_part0_c4 = Vector128<float>.Zero;
            var square_part0_c8 = Vector128<float>.Zero;
            var square_part0_c12 = Vector128<float>.Zero;
            var square_part1_c0 = Vector128<float>.Zero;
            var square_part1_c4 = Vector128<float>.Zero;
            var square_part1_c8 = Vector128<float>.Zero;
            var square_part1_c12 = Vector128<float>.Zero;
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                var distance = Vector128.LoadUnsafe(ref x_ox) - center_c0;
                rest_part0_c0 += distance;
                square_part0_c0 = Vector128.MultiplyAddEstimate(distance, distance, square_part0_c0);
                distance = Vector128.LoadUnsafe(ref x_ox, 4) - center_c4;
                rest_part0_c4 += distance;
                square_part0_c4 = Vector128.MultiplyAddEstimate(distance, distance, square_part0_c4);
                distance = Vector128.LoadUnsafe(ref x_ox, 8) - center_c8;
                rest_part0_c8 += distance;
                square_part0_c8 = Vector128.MultiplyAddEstimate(distance, distance, square_part0_c8);
                distance = Vector128.LoadUnsafe(ref x_ox, 12) - center_c12;
                rest_part0_c12 += distance;
                square_part0_c12 = Vector128.MultiplyAddEstimate(distance, distance, square_part0_c12);
                distance = Vector128.LoadUnsafe(ref x_ox, 16) - center_c0;
                rest_part1_c0 += distance;
                square_part1_c0 = Vector128.MultiplyAddEstimate(distance, distance, square_part1_c0);
                distance = Vector128.LoadUnsafe(ref x_ox, 20) - center_c4;
                rest_part1_c4 += distance;
                square_part1_c4 = Vector128.MultiplyAddEstimate(distance, distance, square_part1_c4);
                distance = Vector128.LoadUnsafe(ref x_ox, 24) - center_c8;
                rest_part1_c8 += distance;
                square_part1_c8 = Vector128.MultiplyAddEstimate(distance, distance, square_part1_c8);
                distance = Vector128.LoadUnsafe(ref x_ox, 28) - center_c12;
                rest_part1_c12 += distance;
                square_part1_c12 = Vector128.MultiplyAddEstimate(distance, distance, square_part1_c12);
            }
            var restOfChannel_c0 = rest_part0_c0 + rest_part1_c0;
            var restOfChannel_c4 = rest_part0_c4 + rest_part1_c4;
            var restOfChannel_c8 = rest_part0_c8 + rest_part1_c8;
            var restOfChannel_c12 = rest_part0_c12 + rest_part1_c12;
            var squareOfChannel_c0 = square_part0_c0 + square_part1_c0;
            var squareOfChannel_c4 = square_part0_c4 + square_part1_c4;
            var squareOfChannel_c8 = square_part0_c8 + square_part1_c8;
            var squareOfChannel_c12 = square_part0_c12 + square_part1_c12;
            restOfChannel_c0.StoreUnsafe(ref offset);
            squareOfChannel_c0.StoreUnsafe(ref inverse);
            restOfChannel_c4.StoreUnsafe(ref offset, 4);
            squareOfChannel_c4.StoreUnsafe(ref inverse, 4);
            restOfChannel_c8.StoreUnsafe(ref offset, 8);
            squareOfChannel_c8.StoreUnsafe(ref inverse, 8);
            restOfChannel_c12.StoreUnsafe(ref offset, 12);
            squareOfChannel_c12.StoreUnsafe(ref inverse, 12);
            for (int g = 0; g < 4; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 4);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 4);
                var meanRestLanes = Vector128<float>.Zero;
                var varianceLanes = Vector128<float>.Zero;
                meanRestLanes += Vector128.LoadUnsafe(ref offset_g);
                varianceLanes += Vector128.LoadUnsafe(ref inverse_g);
                var meanRest = Vector128.Sum(meanRestLanes);
                var variance = Vector128.Sum(varianceLanes);
                meanRest = meanRest / 24f;
                variance = Lanes.Max(0f, (variance / 24f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                Vector128.Create(inverseDeviation).StoreUnsafe(ref inverse_g);
                ((Vector128<float>.Zero - Vector128.Create(meanRest)) * Vector128.Create(inverseDeviation)).StoreUnsafe(ref offset_g);
            }
            center_c0 = Vector128.LoadUnsafe(ref mean);
            var factor_c0 = Vector128.LoadUnsafe(ref inverse) * Vector128.LoadUnsafe(ref scale);
            var addend_c0 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset), Vector128.LoadUnsafe(ref scale), Vector128.LoadUnsafe(ref shift));
            center_c4 = Vector128.LoadUnsafe(ref mean, 4);
            var factor_c4 = Vector128.LoadUnsafe(ref inverse, 4) * Vector128.LoadUnsafe(ref scale, 4);
            var addend_c4 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 4), Vector128.LoadUnsafe(ref scale, 4), Vector128.LoadUnsafe(ref shift, 4));
            center_c8 = Vector128.LoadUnsafe(ref mean, 8);
            var factor_c8 = Vector128.LoadUnsafe(ref inverse, 8) * Vector128.LoadUnsafe(ref scale, 8);
            var addend_c8 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 8), Vector128.LoadUnsafe(ref scale, 8), Vector128.LoadUnsafe(ref shift, 8));
            center_c12 = Vector128.LoadUnsafe(ref mean, 12);
            var factor_c12 = Vector128.LoadUnsafe(ref inverse, 12) * Vector128.LoadUnsafe(ref scale, 12);
            var addend_c12 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 12), Vector128.LoadUnsafe(ref scale, 12), Vector128.LoadUnsafe(ref shift, 12));
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_ox);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 4) - center_c4, factor_c4, addend_c4).StoreUnsafe(ref y_ox, 4);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 8) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_ox, 8);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 12) - center_c12, factor_c12, addend_c12).StoreUnsafe(ref y_ox, 12);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 16) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_ox, 16);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 20) - center_c4, factor_c4, addend_c4).StoreUnsafe(ref y_ox, 20);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 24) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_ox, 24);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 28) - center_c12, factor_c12, addend_c12).StoreUnsafe(ref y_ox, 28);
            }
        }

// ---------- Vector128 ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1 [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            var sum_part0_c0 = Vector128<float>.Zero;
            var sum_part0_c4 = Vector128<float>.Zero;
            var sum_part0_c8 = Vector128<float>.Zero;
            var sum_part0_c12 = Vector128<float>.Zero;
            var sum_part1_c0 = Vector128<float>.Zero;
            var sum_part1_c4 = Vector128<float>.Zero;
            var sum_part1_c8 = Vector128<float>.Zero;
            var sum_part1_c12 = Vector128<float>.Zero;
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                sum_part0_c0 += Vector128.LoadUnsafe(ref x_ox);
                sum_part0_c4 += Vector128.LoadUnsafe(ref x_ox, 4);
                sum_part0_c8 += Vector128.LoadUnsafe(ref x_ox, 8);
                sum_part0_c12 += Vector128.LoadUnsafe(ref x_ox, 12);
                sum_part1_c0 += Vector128.LoadUnsafe(ref x_ox, 16);
                sum_part1_c4 += Vector128.LoadUnsafe(ref x_ox, 20);
                sum_part1_c8 += Vector128.LoadUnsafe(ref x_ox, 24);
                sum_part1_c12 += Vector128.LoadUnsafe(ref x_ox, 28);
            }
            var sumOfChannel_c0 = sum_part0_c0 + sum_part1_c0;
            var sumOfChannel_c4 = sum_part0_c4 + sum_part1_c4;
            var sumOfChannel_c8 = sum_part0_c8 + sum_part1_c8;
            var sumOfChannel_c12 = sum_part0_c12 + sum_part1_c12;
            sumOfChannel_c0.StoreUnsafe(ref mean);
            sumOfChannel_c4.StoreUnsafe(ref mean, 4);
            sumOfChannel_c8.StoreUnsafe(ref mean, 8);
            sumOfChannel_c12.StoreUnsafe(ref mean, 12);
            for (int g = 0; g < 4; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 4);
                var totalLanes = Vector128<float>.Zero;
                totalLanes += Vector128.LoadUnsafe(ref mean_g);
                var total = Vector128.Sum(totalLanes);
                total = total / 24f;
                Vector128.Create(total).StoreUnsafe(ref mean_g);
            }
            var center_c0 = Vector128.LoadUnsafe(ref mean);
            var center_c4 = Vector128.LoadUnsafe(ref mean, 4);
            var center_c8 = Vector128.LoadUnsafe(ref mean, 8);
            var center_c12 = Vector128.LoadUnsafe(ref mean, 12);
            var rest_c0 = Vector128<float>.Zero;
            var rest_c4 = Vector128<float>.Zero;
            var rest_c8 = Vector128<float>.Zero;
            var rest_c12 = Vector128<float>.Zero;
            var square_c0 = Vector128<float>.Zero;
            var square_c4 = Vector128<float>.Zero;
            var square_c8 = Vector128<float>.Zero;
            var square_c12 = Vector128<float>.Zero;
            for (int ox = 0; ox < 6; ox++)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                var distance = Vector128.LoadUnsafe(ref x_ox_2) - center_c0;
                rest_c0 += distance;
                square_c0 = Vector128.MultiplyAddEstimate(distance, distance, square_c0);
                distance = Vector128.LoadUnsafe(ref x_ox_2, 4) - center_c4;
                rest_c4 += distance;
                square_c4 = Vector128.MultiplyAddEstimate(distance, distance, square_c4);
                distance = Vector128.LoadUnsafe(ref x_ox_2, 8) - center_c8;
                rest_c8 += distance;
                square_c8 = Vector128.MultiplyAddEstimate(distance, distance, square_c8);
                distance = Vector128.LoadUnsafe(ref x_ox_2, 12) - center_c12;
                rest_c12 += distance;
                square_c12 = Vector128.MultiplyAddEstimate(distance, distance, square_c12);
            }
            var restOfChannel_c0 = rest_c0;
            var restOfChannel_c4 = rest_c4;
            var restOfChannel_c8 = rest_c8;
            var restOfChannel_c12 = rest_c12;
            var squareOfChannel_c0 = square_c0;
            var squareOfChannel_c4 = square_c4;
            var squareOfChannel_c8 = square_c8;
            var squareOfChannel_c12 = square_c12;
            restOfChannel_c0.StoreUnsafe(ref offset);
            squareOfChannel_c0.StoreUnsafe(ref inverse);
            restOfChannel_c4.StoreUnsafe(ref offset, 4);
            squareOfChannel_c4.StoreUnsafe(ref inverse, 4);
            restOfChannel_c8.StoreUnsafe(ref offset, 8);
            squareOfChannel_c8.StoreUnsafe(ref inverse, 8);
            restOfChannel_c12.StoreUnsafe(ref offset, 12);
            squareOfChannel_c12.StoreUnsafe(ref inverse, 12);
            for (int g = 0; g < 4; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 4);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 4);
                var meanRestLanes = Vector128<float>.Zero;
                var varianceLanes = Vector128<float>.Zero;
                meanRestLanes += Vector128.LoadUnsafe(ref offset_g);
                varianceLanes += Vector128.LoadUnsafe(ref inverse_g);
                var meanRest = Vector128.Sum(meanRestLanes);
                var variance = Vector128.Sum(varianceLanes);
                meanRest = meanRest / 24f;
                variance = Lanes.Max(0f, (variance / 24f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                Vector128.Create(inverseDeviation).StoreUnsafe(ref inverse_g);
                ((Vector128<float>.Zero - Vector128.Create(meanRest)) * Vector128.Create(inverseDeviation)).StoreUnsafe(ref offset_g);
            }
            center_c0 = Vector128.LoadUnsafe(ref mean);
            var factor_c0 = Vector128.LoadUnsafe(ref inverse) * Vector128.LoadUnsafe(ref scale);
            var addend_c0 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset), Vector128.LoadUnsafe(ref scale), Vector128.LoadUnsafe(ref shift));
            center_c4 = Vector128.LoadUnsafe(ref mean, 4);
            var factor_c4 = Vector128.LoadUnsafe(ref inverse, 4) * Vector128.LoadUnsafe(ref scale, 4);
            var addend_c4 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 4), Vector128.LoadUnsafe(ref scale, 4), Vector128.LoadUnsafe(ref shift, 4));
            center_c8 = Vector128.LoadUnsafe(ref mean, 8);
            var factor_c8 = Vector128.LoadUnsafe(ref inverse, 8) * Vector128.LoadUnsafe(ref scale, 8);
            var addend_c8 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 8), Vector128.LoadUnsafe(ref scale, 8), Vector128.LoadUnsafe(ref shift, 8));
            center_c12 = Vector128.LoadUnsafe(ref mean, 12);
            var factor_c12 = Vector128.LoadUnsafe(ref inverse, 12) * Vector128.LoadUnsafe(ref scale, 12);
            var addend_c12 = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref offset, 12), Vector128.LoadUnsafe(ref scale, 12), Vector128.LoadUnsafe(ref shift, 12));
            for (int ox = 0; ox < 6; ox++)
            {
                ref float x_ox_3 = ref Unsafe.Add(ref x, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_3) - center_c0, factor_c0, addend_c0).StoreUnsafe(ref y_ox);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_3, 4) - center_c4, factor_c4, addend_c4).StoreUnsafe(ref y_ox, 4);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_3, 8) - center_c8, factor_c8, addend_c8).StoreUnsafe(ref y_ox, 8);
                Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_3, 12) - center_c12, factor_c12, addend_c12).StoreUnsafe(ref y_ox, 12);
            }
        }

// ---------- Scalar ----------

        // groupNorm1, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset = groupNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1 [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
        {
            for (int laneBase = 0; laneBase < 16; laneBase += 4)
            {
                ref float x_laneBase = ref Unsafe.Add(ref x, laneBase);
                ref float mean_laneBase = ref Unsafe.Add(ref mean, laneBase);
                var sum_part0_c0 = 0f;
                var sum_part0_c1 = 0f;
                var sum_part0_c2 = 0f;
                var sum_part0_c3 = 0f;
                var sum_part1_c0 = 0f;
                var sum_part1_c1 = 0f;
                var sum_part1_c2 = 0f;
                var sum_part1_c3 = 0f;
                for (int ox = 0; ox < 6; ox += 2)
                {
                    ref float x_laneBase_ox = ref Unsafe.Add(ref x_laneBase, ox * 16);
                    sum_part0_c0 += x_laneBase_ox;
                    sum_part0_c1 += Unsafe.Add(ref x_laneBase_ox, 1);
                    sum_part0_c2 += Unsafe.Add(ref x_laneBase_ox, 2);
                    sum_part0_c3 += Unsafe.Add(ref x_laneBase_ox, 3);
                    sum_part1_c0 += Unsafe.Add(ref x_laneBase_ox, 16);
                    sum_part1_c1 += Unsafe.Add(ref x_laneBase_ox, 17);
                    sum_part1_c2 += Unsafe.Add(ref x_laneBase_ox, 18);
                    sum_part1_c3 += Unsafe.Add(ref x_laneBase_ox, 19);
                }
                var sumOfChannel_c0 = sum_part0_c0 + sum_part1_c0;
                var sumOfChannel_c1 = sum_part0_c1 + sum_part1_c1;
                var sumOfChannel_c2 = sum_part0_c2 + sum_part1_c2;
                var sumOfChannel_c3 = sum_part0_c3 + sum_part1_c3;
                mean_laneBase = sumOfChannel_c0;
                Unsafe.Add(ref mean_laneBase, 1) = sumOfChannel_c1;
                Unsafe.Add(ref mean_laneBase, 2) = sumOfChannel_c2;
                Unsafe.Add(ref mean_laneBase, 3) = sumOfChannel_c3;
            }
            for (int g = 0; g < 4; g++)
            {
                ref float mean_g = ref Unsafe.Add(ref mean, g * 4);
                var totalLanes = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c = ref Unsafe.Add(ref mean_g, c);
                    totalLanes += mean_g_c;
                }
                var total = totalLanes;
                total = total / 24f;
                for (int c = 0; c < 4; c++)
                {
                    ref float mean_g_c_2 = ref Unsafe.Add(ref mean_g, c);
                    mean_g_c_2 = total;
                }
            }
            for (int laneBase = 0; laneBase < 16; laneBase += 4)
            {
                ref float mean_laneBase_2 = ref Unsafe.Add(ref mean, laneBase);
                ref float x_laneBase_2 = ref Unsafe.Add(ref x, laneBase);
                ref float offset_laneBase = ref Unsafe.Add(ref offset, laneBase);
                ref float inverse_laneBase = ref Unsafe.Add(ref inverse, laneBase);
                var center_c0 = mean_laneBase_2;
                var center_c1 = Unsafe.Add(ref mean_laneBase_2, 1);
                var center_c2 = Unsafe.Add(ref mean_laneBase_2, 2);
                var center_c3 = Unsafe.Add(ref mean_laneBase_2, 3);
                var rest_c0 = 0f;
                var rest_c1 = 0f;
                var rest_c2 = 0f;
                var rest_c3 = 0f;
                var square_c0 = 0f;
                var square_c1 = 0f;
                var square_c2 = 0f;
                var square_c3 = 0f;
                for (int ox = 0; ox < 6; ox++)
                {
                    ref float x_laneBase_2_ox = ref Unsafe.Add(ref x_laneBase_2, ox * 16);
                    var distance = x_laneBase_2_ox - center_c0;
                    rest_c0 += distance;
                    square_c0 = distance * distance + square_c0;
                    distance = Unsafe.Add(ref x_laneBase_2_ox, 1) - center_c1;
                    rest_c1 += distance;
                    square_c1 = distance * distance + square_c1;
                    distance = Unsafe.Add(ref x_laneBase_2_ox, 2) - center_c2;
                    rest_c2 += distance;
                    square_c2 = distance * distance + square_c2;
                    distance = Unsafe.Add(ref x_laneBase_2_ox, 3) - center_c3;
                    rest_c3 += distance;
                    square_c3 = distance * distance + square_c3;
                }
                var restOfChannel_c0 = rest_c0;
                var restOfChannel_c1 = rest_c1;
                var restOfChannel_c2 = rest_c2;
                var restOfChannel_c3 = rest_c3;
                var squareOfChannel_c0 = square_c0;
                var squareOfChannel_c1 = square_c1;
                var squareOfChannel_c2 = square_c2;
                var squareOfChannel_c3 = square_c3;
                offset_laneBase = restOfChannel_c0;
                inverse_laneBase = squareOfChannel_c0;
                Unsafe.Add(ref offset_laneBase, 1) = restOfChannel_c1;
                Unsafe.Add(ref inverse_laneBase, 1) = squareOfChannel_c1;
                Unsafe.Add(ref offset_laneBase, 2) = restOfChannel_c2;
                Unsafe.Add(ref inverse_laneBase, 2) = squareOfChannel_c2;
                Unsafe.Add(ref offset_laneBase, 3) = restOfChannel_c3;
                Unsafe.Add(ref inverse_laneBase, 3) = squareOfChannel_c3;
            }
            for (int g = 0; g < 4; g++)
            {
                ref float offset_g = ref Unsafe.Add(ref offset, g * 4);
                ref float inverse_g = ref Unsafe.Add(ref inverse, g * 4);
                var meanRestLanes = 0f;
                var varianceLanes = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float offset_g_c = ref Unsafe.Add(ref offset_g, c);
                    ref float inverse_g_c = ref Unsafe.Add(ref inverse_g, c);
                    meanRestLanes += offset_g_c;
                    varianceLanes += inverse_g_c;
                }
                var meanRest = meanRestLanes;
                var variance = varianceLanes;
                meanRest = meanRest / 24f;
                variance = Lanes.Max(0f, (variance / 24f) - (meanRest * meanRest));
                var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
                for (int c = 0; c < 4; c++)
                {
                    ref float inverse_g_c_2 = ref Unsafe.Add(ref inverse_g, c);
                    ref float offset_g_c_2 = ref Unsafe.Add(ref offset_g, c);
                    inverse_g_c_2 = inverseDeviation;
                    offset_g_c_2 = (0f - meanRest) * inverseDeviation;
                }
            }
            for (int laneBase = 0; laneBase < 16; laneBase += 4)
            {
                ref float mean_laneBase_3 = ref Unsafe.Add(ref mean, laneBase);
                ref float inverse_laneBase_2 = ref Unsafe.Add(ref inverse, laneBase);
                ref float scale_laneBase = ref Unsafe.Add(ref scale, laneBase);
                ref float offset_laneBase_2 = ref Unsafe.Add(ref offset, laneBase);
                ref float shift_laneBase = ref Unsafe.Add(ref shift, laneBase);
                ref float x_laneBase_3 = ref Unsafe.Add(ref x, laneBase);
                ref float y_laneBase = ref Unsafe.Add(ref y, laneBase);
                var center_c0 = mean_laneBase_3;
                var factor_c0 = inverse_laneBase_2 * scale_laneBase;
                var addend_c0 = offset_laneBase_2 * scale_laneBase + shift_laneBase;
                var center_c1 = Unsafe.Add(ref mean_laneBase_3, 1);
                var factor_c1 = Unsafe.Add(ref inverse_laneBase_2, 1) * Unsafe.Add(ref scale_laneBase, 1);
                var addend_c1 = Unsafe.Add(ref offset_laneBase_2, 1) * Unsafe.Add(ref scale_laneBase, 1) + Unsafe.Add(ref shift_laneBase, 1);
                var center_c2 = Unsafe.Add(ref mean_laneBase_3, 2);
                var factor_c2 = Unsafe.Add(ref inverse_laneBase_2, 2) * Unsafe.Add(ref scale_laneBase, 2);
                var addend_c2 = Unsafe.Add(ref offset_laneBase_2, 2) * Unsafe.Add(ref scale_laneBase, 2) + Unsafe.Add(ref shift_laneBase, 2);
                var center_c3 = Unsafe.Add(ref mean_laneBase_3, 3);
                var factor_c3 = Unsafe.Add(ref inverse_laneBase_2, 3) * Unsafe.Add(ref scale_laneBase, 3);
                var addend_c3 = Unsafe.Add(ref offset_laneBase_2, 3) * Unsafe.Add(ref scale_laneBase, 3) + Unsafe.Add(ref shift_laneBase, 3);
                for (int ox = 0; ox < 6; ox++)
                {
                    ref float x_laneBase_3_ox = ref Unsafe.Add(ref x_laneBase_3, ox * 16);
                    ref float y_laneBase_ox = ref Unsafe.Add(ref y_laneBase, ox * 16);
                    y_laneBase_ox = (x_laneBase_3_ox - center_c0) * factor_c0 + addend_c0;
                    Unsafe.Add(ref y_laneBase_ox, 1) = (Unsafe.Add(ref x_laneBase_3_ox, 1) - center_c1) * factor_c1 + addend_c1;
                    Unsafe.Add(ref y_laneBase_ox, 2) = (Unsafe.Add(ref x_laneBase_3_ox, 2) - center_c2) * factor_c2 + addend_c2;
                    Unsafe.Add(ref y_laneBase_ox, 3) = (Unsafe.Add(ref x_laneBase_3_ox, 3) - center_c3) * factor_c3 + addend_c3;
                }
            }
        }
