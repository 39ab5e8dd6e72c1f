// Input(16, 2, 3), InstanceNorm

// ---------- Vector256 ----------

        // instanceNorm1, instanceNorm1Mean, instanceNorm1Inverse, instanceNorm1Offset = instanceNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   instanceNorm1 [16,2,3]   NCHWc16
        //   instanceNorm1Mean [16]   NCHWc16
        //   instanceNorm1Inverse [16]   NCHWc16
        //   instanceNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void InstanceNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
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
            for (int c = 0; c < 16; c += 8)
            {
                ref float mean_c = ref Unsafe.Add(ref mean, c);
                var total = Vector256.LoadUnsafe(ref mean_c);
                total = total / Vector256.Create(6f);
                total.StoreUnsafe(ref mean_c);
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
            for (int c = 0; c < 16; c += 8)
            {
                ref float offset_c = ref Unsafe.Add(ref offset, c);
                ref float inverse_c = ref Unsafe.Add(ref inverse, c);
                var meanRest = Vector256.LoadUnsafe(ref offset_c);
                var variance = Vector256.LoadUnsafe(ref inverse_c);
                meanRest = meanRest / Vector256.Create(6f);
                variance = Vector256.MaxNative(Vector256<float>.Zero, (variance / Vector256.Create(6f)) - (meanRest * meanRest));
                var inverseDeviation = Vector256.Create(1f) / Vector256.Sqrt(variance + Vector256.Create(1E-05f));
                inverseDeviation.StoreUnsafe(ref inverse_c);
                ((Vector256<float>.Zero - meanRest) * inverseDeviation).StoreUnsafe(ref offset_c);
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

        // instanceNorm1, instanceNorm1Mean, instanceNorm1Inverse, instanceNorm1Offset = instanceNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   instanceNorm1 [16,2,3]   NCHWc16
        //   instanceNorm1Mean [16]   NCHWc16
        //   instanceNorm1Inverse [16]   NCHWc16
        //   instanceNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void InstanceNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
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
            for (int c = 0; c < 16; c += 4)
            {
                ref float mean_c = ref Unsafe.Add(ref mean, c);
                var total = Vector128.LoadUnsafe(ref mean_c);
                total = total / Vector128.Create(6f);
                total.StoreUnsafe(ref mean_c);
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
            for (int c = 0; c < 16; c += 4)
            {
                ref float offset_c = ref Unsafe.Add(ref offset, c);
                ref float inverse_c = ref Unsafe.Add(ref inverse, c);
                var meanRest = Vector128.LoadUnsafe(ref offset_c);
                var variance = Vector128.LoadUnsafe(ref inverse_c);
                meanRest = meanRest / Vector128.Create(6f);
                variance = Vector128.MaxNative(Vector128<float>.Zero, (variance / Vector128.Create(6f)) - (meanRest * meanRest));
                var inverseDeviation = Vector128.Create(1f) / Vector128.Sqrt(variance + Vector128.Create(1E-05f));
                inverseDeviation.StoreUnsafe(ref inverse_c);
                ((Vector128<float>.Zero - meanRest) * inverseDeviation).StoreUnsafe(ref offset_c);
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
