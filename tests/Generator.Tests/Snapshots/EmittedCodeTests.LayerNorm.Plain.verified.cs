// Input(16, 2, 3), LayerNorm

// ---------- Vector256 ----------

        // layerNorm1, layerNorm1Mean, layerNorm1Inverse, layerNorm1Offset = layerNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   layerNorm1 [16,2,3]   NCHWc16
        //   layerNorm1Mean [16]   NCHWc16
        //   layerNorm1Inverse [16]   NCHWc16
        //   layerNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LayerNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
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
            var totalLanes = Vector256<float>.Zero;
            for (int c = 0; c < 16; c += 8)
            {
                ref float mean_c = ref Unsafe.Add(ref mean, c);
                totalLanes += Vector256.LoadUnsafe(ref mean_c);
            }
            var total = Vector256.Sum(totalLanes);
            total = total / 96f;
            for (int c = 0; c < 16; c += 8)
            {
                ref float mean_c_2 = ref Unsafe.Add(ref mean, c);
                Vector256.Create(total).StoreUnsafe(ref mean_c_2);
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
            var meanRestLanes = Vector256<float>.Zero;
            var varianceLanes = Vector256<float>.Zero;
            for (int c = 0; c < 16; c += 8)
            {
                ref float offset_c = ref Unsafe.Add(ref offset, c);
                ref float inverse_c = ref Unsafe.Add(ref inverse, c);
                meanRestLanes += Vector256.LoadUnsafe(ref offset_c);
                varianceLanes += Vector256.LoadUnsafe(ref inverse_c);
            }
            var meanRest = Vector256.Sum(meanRestLanes);
            var variance = Vector256.Sum(varianceLanes);
            meanRest = meanRest / 96f;
            variance = Lanes.Max(0f, (variance / 96f) - (meanRest * meanRest));
            var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
            for (int c = 0; c < 16; c += 8)
            {
                ref float inverse_c_2 = ref Unsafe.Add(ref inverse, c);
                ref float offset_c_2 = ref Unsafe.Add(ref offset, c);
                Vector256.Create(inverseDeviation).StoreUnsafe(ref inverse_c_2);
                ((Vector256<float>.Zero - Vector256.Create(meanRest)) * Vector256.Create(inverseDeviation)).StoreUnsafe(ref offset_c_2);
            }
            center_c0 = Vector256.LoadUnsafe(ref mean);
            var factor_c0 = Vector256.LoadUnsafe(ref inverse);
            var addend_c0 = Vector256.LoadUnsafe(ref offset);
            center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var factor_c8 = Vector256.LoadUnsafe(ref inverse, 8);
            var addend_c8 = Vector256.LoadUnsafe(ref offset, 8);
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                ref float scale_ox = ref Unsafe.Add(ref scale, ox * 16);
                ref float shift_ox = ref Unsafe.Add(ref shift, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2) - center_c0, factor_c0, addend_c0), Vector256.LoadUnsafe(ref scale_ox), Vector256.LoadUnsafe(ref shift_ox)).StoreUnsafe(ref y_ox);
                Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 8) - center_c8, factor_c8, addend_c8), Vector256.LoadUnsafe(ref scale_ox, 8), Vector256.LoadUnsafe(ref shift_ox, 8)).StoreUnsafe(ref y_ox, 8);
                Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 16) - center_c0, factor_c0, addend_c0), Vector256.LoadUnsafe(ref scale_ox, 16), Vector256.LoadUnsafe(ref shift_ox, 16)).StoreUnsafe(ref y_ox, 16);
                Vector256.MultiplyAddEstimate(Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 24) - center_c8, factor_c8, addend_c8), Vector256.LoadUnsafe(ref scale_ox, 24), Vector256.LoadUnsafe(ref shift_ox, 24)).StoreUnsafe(ref y_ox, 24);
            }
        }

// ---------- AdvSimd ----------

        // layerNorm1, layerNorm1Mean, layerNorm1Inverse, layerNorm1Offset = layerNorm(image, scale, shift)
        //   image [16,2,3]   NCHWc16
        //   layerNorm1 [16,2,3]   NCHWc16
        //   layerNorm1Mean [16]   NCHWc16
        //   layerNorm1Inverse [16]   NCHWc16
        //   layerNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LayerNorm1_Forward(ref float x, ref float scale, ref float shift, ref float y, ref float mean, ref float inverse, ref float offset)
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
            var totalLanes = Vector128<float>.Zero;
            for (int c = 0; c < 16; c += 4)
            {
                ref float mean_c = ref Unsafe.Add(ref mean, c);
                totalLanes += Vector128.LoadUnsafe(ref mean_c);
            }
            var total = Vector128.Sum(totalLanes);
            total = total / 96f;
            for (int c = 0; c < 16; c += 4)
            {
                ref float mean_c_2 = ref Unsafe.Add(ref mean, c);
                Vector128.Create(total).StoreUnsafe(ref mean_c_2);
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
            var meanRestLanes = Vector128<float>.Zero;
            var varianceLanes = Vector128<float>.Zero;
            for (int c = 0; c < 16; c += 4)
            {
                ref float offset_c = ref Unsafe.Add(ref offset, c);
                ref float inverse_c = ref Unsafe.Add(ref inverse, c);
                meanRestLanes += Vector128.LoadUnsafe(ref offset_c);
                varianceLanes += Vector128.LoadUnsafe(ref inverse_c);
            }
            var meanRest = Vector128.Sum(meanRestLanes);
            var variance = Vector128.Sum(varianceLanes);
            meanRest = meanRest / 96f;
            variance = Lanes.Max(0f, (variance / 96f) - (meanRest * meanRest));
            var inverseDeviation = 1f / MathF.Sqrt(variance + 1E-05f);
            for (int c = 0; c < 16; c += 4)
            {
                ref float inverse_c_2 = ref Unsafe.Add(ref inverse, c);
                ref float offset_c_2 = ref Unsafe.Add(ref offset, c);
                Vector128.Create(inverseDeviation).StoreUnsafe(ref inverse_c_2);
                ((Vector128<float>.Zero - Vector128.Create(meanRest)) * Vector128.Create(inverseDeviation)).StoreUnsafe(ref offset_c_2);
            }
            center_c0 = Vector128.LoadUnsafe(ref mean);
            var factor_c0 = Vector128.LoadUnsafe(ref inverse);
            var addend_c0 = Vector128.LoadUnsafe(ref offset);
            center_c4 = Vector128.LoadUnsafe(ref mean, 4);
            var factor_c4 = Vector128.LoadUnsafe(ref inverse, 4);
            var addend_c4 = Vector128.LoadUnsafe(ref offset, 4);
            center_c8 = Vector128.LoadUnsafe(ref mean, 8);
            var factor_c8 = Vector128.LoadUnsafe(ref inverse, 8);
            var addend_c8 = Vector128.LoadUnsafe(ref offset, 8);
            center_c12 = Vector128.LoadUnsafe(ref mean, 12);
            var factor_c12 = Vector128.LoadUnsafe(ref inverse, 12);
            var addend_c12 = Vector128.LoadUnsafe(ref offset, 12);
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                ref float scale_ox = ref Unsafe.Add(ref scale, ox * 16);
                ref float shift_ox = ref Unsafe.Add(ref shift, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2) - center_c0, factor_c0, addend_c0), Vector128.LoadUnsafe(ref scale_ox), Vector128.LoadUnsafe(ref shift_ox)).StoreUnsafe(ref y_ox);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 4) - center_c4, factor_c4, addend_c4), Vector128.LoadUnsafe(ref scale_ox, 4), Vector128.LoadUnsafe(ref shift_ox, 4)).StoreUnsafe(ref y_ox, 4);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 8) - center_c8, factor_c8, addend_c8), Vector128.LoadUnsafe(ref scale_ox, 8), Vector128.LoadUnsafe(ref shift_ox, 8)).StoreUnsafe(ref y_ox, 8);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 12) - center_c12, factor_c12, addend_c12), Vector128.LoadUnsafe(ref scale_ox, 12), Vector128.LoadUnsafe(ref shift_ox, 12)).StoreUnsafe(ref y_ox, 12);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 16) - center_c0, factor_c0, addend_c0), Vector128.LoadUnsafe(ref scale_ox, 16), Vector128.LoadUnsafe(ref shift_ox, 16)).StoreUnsafe(ref y_ox, 16);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 20) - center_c4, factor_c4, addend_c4), Vector128.LoadUnsafe(ref scale_ox, 20), Vector128.LoadUnsafe(ref shift_ox, 20)).StoreUnsafe(ref y_ox, 20);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 24) - center_c8, factor_c8, addend_c8), Vector128.LoadUnsafe(ref scale_ox, 24), Vector128.LoadUnsafe(ref shift_ox, 24)).StoreUnsafe(ref y_ox, 24);
                Vector128.MultiplyAddEstimate(Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_ox_2, 28) - center_c12, factor_c12, addend_c12), Vector128.LoadUnsafe(ref scale_ox, 28), Vector128.LoadUnsafe(ref shift_ox, 28)).StoreUnsafe(ref y_ox, 28);
            }
        }
