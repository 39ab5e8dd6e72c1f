// Input(16, 2, 3), BatchNorm, Dense(2)

// ---------- Vector256 ----------

        // batchNorm1, batchNorm1Mean, batchNorm1MeanRest, batchNorm1InverseDeviation = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        //   batchNorm1Mean [16,1,1]   NCHWc16
        //   batchNorm1MeanRest [16,1,1]   NCHWc16
        //   batchNorm1InverseDeviation [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_ForwardTraining(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y, ref float mean, ref float meanRest, ref float inverseDeviation, int images, int firstGroup, int endGroup)
        {
            var share = 1f / (float)(images * 6);
            var unbiased = (float)(images * 6) / Lanes.Max(1f, (float)(images * 6 - 1));
            for (int cb = firstGroup; cb < endGroup; cb++)
            {
                ref float x_cb = ref Unsafe.Add(ref x, cb * 96);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb * 16);
                ref float shift_cb = ref Unsafe.Add(ref shift, cb * 16);
                ref float mean_cb = ref Unsafe.Add(ref mean, cb * 16);
                ref float meanRest_cb = ref Unsafe.Add(ref meanRest, cb * 16);
                ref float inverseDeviation_cb = ref Unsafe.Add(ref inverseDeviation, cb * 16);
                ref float runningMean_cb = ref Unsafe.Add(ref runningMean, cb * 16);
                ref float runningVariance_cb = ref Unsafe.Add(ref runningVariance, cb * 16);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 96);
                var sum_c0 = Vector256<float>.Zero;
                var sum_c8 = Vector256<float>.Zero;
                for (int n = 0; n < images; n++)
                {
                    ref float x_cb_n = ref Unsafe.Add(ref x_cb, n * 272);
                    var sumOfImage_c0 = Vector256<float>.Zero;
                    var sumOfImage_c8 = Vector256<float>.Zero;
                    for (int oy = 0; oy < 2; oy++)
                    {
                        ref float x_cb_n_oy = ref Unsafe.Add(ref x_cb_n, oy * 48);
                        var sumOfRow_part0_c0 = Vector256<float>.Zero;
                        var sumOfRow_part0_c8 = Vector256<float>.Zero;
                        for (int ox = 0; ox < 3; ox++)
                        {
                            ref float x_cb_n_oy_ox = ref Unsafe.Add(ref x_cb_n_oy, ox * 16);
                            sumOfRow_part0_c0 += Vector256.LoadUnsafe(ref x_cb_n_oy_ox);
                            sumOfRow_part0_c8 += Vector256.LoadUnsafe(ref x_cb_n_oy_ox, 8);
                        }
                        sumOfImage_c0 += sumOfRow_part0_c0;
                        sumOfImage_c8 += sumOfRow_part0_c8;
                    }
                    sum_c0 += sumOfImage_c0;
                    sum_c8 += sumOfImage_c8;
                }
                var meanOfBatch_c0 = sum_c0 * Vector256.Create(share);
                var meanOfBatch_c8 = sum_c8 * Vector256.Create(share);
                var deviations_c0 = Vector256<float>.Zero;
                var deviations_c8 = Vector256<float>.Zero;
                var squares_c0 = Vector256<float>.Zero;
                var squares_c8 = Vector256<float>.Zero;
                for (int n = 0; n < images; n++)
                {
                    ref float x_cb_n_2 = ref Unsafe.Add(ref x_cb, n * 272);
                    var deviationsOfImage_c0 = Vector256<float>.Zero;
                    var deviationsOfImage_c8 = Vector256<float>.Zero;
                    var squaresOfImage_c0 = Vector256<float>.Zero;
                    var squaresOfImage_c8 = Vector256<float>.Zero;
                    for (int oy = 0; oy < 2; oy++)
                    {
                        ref float x_cb_n_2_oy = ref Unsafe.Add(ref x_cb_n_2, oy * 48);
                        var deviationsOfRow_part0_c0 = Vector256<float>.Zero;
                        var squaresOfRow_part0_c0 = Vector256<float>.Zero;
                        var deviationsOfRow_part0_c8 = Vector256<float>.Zero;
                        var squaresOfRow_part0_c8 = Vector256<float>.Zero;
                        for (int ox = 0; ox < 3; ox++)
                        {
                            ref float x_cb_n_2_oy_ox = ref Unsafe.Add(ref x_cb_n_2_oy, ox * 16);
                            deviationsOfRow_part0_c0 += Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox) - meanOfBatch_c0;
                            squaresOfRow_part0_c0 += (Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox) - meanOfBatch_c0) * (Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox) - meanOfBatch_c0);
                            deviationsOfRow_part0_c8 += Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox, 8) - meanOfBatch_c8;
                            squaresOfRow_part0_c8 += (Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox, 8) - meanOfBatch_c8) * (Vector256.LoadUnsafe(ref x_cb_n_2_oy_ox, 8) - meanOfBatch_c8);
                        }
                        deviationsOfImage_c0 += deviationsOfRow_part0_c0;
                        squaresOfImage_c0 += squaresOfRow_part0_c0;
                        deviationsOfImage_c8 += deviationsOfRow_part0_c8;
                        squaresOfImage_c8 += squaresOfRow_part0_c8;
                    }
                    deviations_c0 += deviationsOfImage_c0;
                    deviations_c8 += deviationsOfImage_c8;
                    squares_c0 += squaresOfImage_c0;
                    squares_c8 += squaresOfImage_c8;
                }
                var rest_c0 = deviations_c0 * Vector256.Create(share);
                var varianceOfBatch_c0 = Vector256.MaxNative(Vector256<float>.Zero, (squares_c0 * Vector256.Create(share)) - (rest_c0 * rest_c0));
                var inverse_c0 = Vector256.Create(1f) / Vector256.Sqrt(varianceOfBatch_c0 + Vector256.Create(1E-05f));
                var factor_c0 = inverse_c0 * Vector256.LoadUnsafe(ref scale_cb);
                var shiftOfChannel_c0 = Vector256.LoadUnsafe(ref shift_cb) - (rest_c0 * factor_c0);
                meanOfBatch_c0.StoreUnsafe(ref mean_cb);
                rest_c0.StoreUnsafe(ref meanRest_cb);
                inverse_c0.StoreUnsafe(ref inverseDeviation_cb);
                ((Vector256.LoadUnsafe(ref runningMean_cb) * Vector256.Create(0.9f)) + ((meanOfBatch_c0 + rest_c0) * Vector256.Create(0.1f))).StoreUnsafe(ref runningMean_cb);
                ((Vector256.LoadUnsafe(ref runningVariance_cb) * Vector256.Create(0.9f)) + ((varianceOfBatch_c0 * Vector256.Create(unbiased)) * Vector256.Create(0.1f))).StoreUnsafe(ref runningVariance_cb);
                var rest_c8 = deviations_c8 * Vector256.Create(share);
                var varianceOfBatch_c8 = Vector256.MaxNative(Vector256<float>.Zero, (squares_c8 * Vector256.Create(share)) - (rest_c8 * rest_c8));
                var inverse_c8 = Vector256.Create(1f) / Vector256.Sqrt(varianceOfBatch_c8 + Vector256.Create(1E-05f));
                var factor_c8 = inverse_c8 * Vector256.LoadUnsafe(ref scale_cb, 8);
                var shiftOfChannel_c8 = Vector256.LoadUnsafe(ref shift_cb, 8) - (rest_c8 * factor_c8);
                meanOfBatch_c8.StoreUnsafe(ref mean_cb, 8);
                rest_c8.StoreUnsafe(ref meanRest_cb, 8);
                inverse_c8.StoreUnsafe(ref inverseDeviation_cb, 8);
                ((Vector256.LoadUnsafe(ref runningMean_cb, 8) * Vector256.Create(0.9f)) + ((meanOfBatch_c8 + rest_c8) * Vector256.Create(0.1f))).StoreUnsafe(ref runningMean_cb, 8);
                ((Vector256.LoadUnsafe(ref runningVariance_cb, 8) * Vector256.Create(0.9f)) + ((varianceOfBatch_c8 * Vector256.Create(unbiased)) * Vector256.Create(0.1f))).StoreUnsafe(ref runningVariance_cb, 8);
                for (int n = 0; n < images; n++)
                {
                    ref float x_cb_n_3 = ref Unsafe.Add(ref x_cb, n * 272);
                    ref float y_cb_n = ref Unsafe.Add(ref y_cb, n * 272);
                    for (int oy = 0; oy < 2; oy++)
                    {
                        ref float x_cb_n_3_oy = ref Unsafe.Add(ref x_cb_n_3, oy * 48);
                        ref float y_cb_n_oy = ref Unsafe.Add(ref y_cb_n, oy * 48);
                        for (int ox = 0; ox < 3; ox++)
                        {
                            ref float x_cb_n_3_oy_ox = ref Unsafe.Add(ref x_cb_n_3_oy, ox * 16);
                            ref float y_cb_n_oy_ox = ref Unsafe.Add(ref y_cb_n_oy, ox * 16);
                            Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_n_3_oy_ox) - meanOfBatch_c0, factor_c0, shiftOfChannel_c0).StoreUnsafe(ref y_cb_n_oy_ox);
                            Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_n_3_oy_ox, 8) - meanOfBatch_c8, factor_c8, shiftOfChannel_c8).StoreUnsafe(ref y_cb_n_oy_ox, 8);
                        }
                    }
                }
            }
        }

        // batchNorm1MeanGradient, batchNorm1MeanProduct, batchNorm1.scale, batchNorm1.shift = gradients of batchNorm's weights(image, batchNorm1Gradient, batchNorm1Mean, batchNorm1MeanRest, batchNorm1InverseDeviation)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1Gradient [16,2,3]   NCHWc16
        //   batchNorm1Mean [16,1,1]   NCHWc16
        //   batchNorm1MeanRest [16,1,1]   NCHWc16
        //   batchNorm1InverseDeviation [16,1,1]   NCHWc16
        //   batchNorm1MeanGradient [16,1,1]   NCHWc16
        //   batchNorm1MeanProduct [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_BackwardWeights(ref float x, ref float dy, ref float mean, ref float meanRest, ref float inverseDeviation, ref float dscale, ref float dshift, ref float meanGradient, ref float meanProduct, int images, int firstGroup, int endGroup)
        {
            var share = 1f / (float)(images * 6);
            for (int cb = firstGroup; cb < endGroup; cb++)
            {
                ref float mean_cb = ref Unsafe.Add(ref mean, cb * 16);
                ref float meanRest_cb = ref Unsafe.Add(ref meanRest, cb * 16);
                ref float dy_cb = ref Unsafe.Add(ref dy, cb * 96);
                ref float x_cb = ref Unsafe.Add(ref x, cb * 96);
                ref float inverseDeviation_cb = ref Unsafe.Add(ref inverseDeviation, cb * 16);
                ref float dshift_cb = ref Unsafe.Add(ref dshift, cb * 16);
                ref float dscale_cb = ref Unsafe.Add(ref dscale, cb * 16);
                ref float meanGradient_cb = ref Unsafe.Add(ref meanGradient, cb * 16);
                ref float meanProduct_cb = ref Unsafe.Add(ref meanProduct, cb * 16);
                var meanOfBatch_c0 = Vector256.LoadUnsafe(ref mean_cb);
                var rest_c0 = Vector256.LoadUnsafe(ref meanRest_cb);
                var meanOfBatch_c8 = Vector256.LoadUnsafe(ref mean_cb, 8);
                var rest_c8 = Vector256.LoadUnsafe(ref meanRest_cb, 8);
                var sum_c0 = Vector256<float>.Zero;
                var sum_c8 = Vector256<float>.Zero;
                var product_c0 = Vector256<float>.Zero;
                var product_c8 = Vector256<float>.Zero;
                for (int n = 0; n < images; n++)
                {
                    ref float dy_cb_n = ref Unsafe.Add(ref dy_cb, n * 272);
                    ref float x_cb_n = ref Unsafe.Add(ref x_cb, n * 272);
                    var sumOfImage_c0 = Vector256<float>.Zero;
                    var sumOfImage_c8 = Vector256<float>.Zero;
                    var productOfImage_c0 = Vector256<float>.Zero;
                    var productOfImage_c8 = Vector256<float>.Zero;
                    for (int oy = 0; oy < 2; oy++)
                    {
                        ref float dy_cb_n_oy = ref Unsafe.Add(ref dy_cb_n, oy * 48);
                        ref float x_cb_n_oy = ref Unsafe.Add(ref x_cb_n, oy * 48);
                        var sumOfRow_part0_c0 = Vector256<float>.Zero;
                        var productOfRow_part0_c0 = Vector256<float>.Zero;
                        var sumOfRow_part0_c8 = Vector256<float>.Zero;
                        var productOfRow_part0_c8 = Vector256<float>.Zero;
                        for (int ox = 0; ox < 3; ox++)
                        {
                            ref float dy_cb_n_oy_ox = ref Unsafe.Add(ref dy_cb_n_oy, ox * 16);
                            ref float x_cb_n_oy_ox = ref Unsafe.Add(ref x_cb_n_oy, ox * 16);
                            sumOfRow_part0_c0 += Vector256.LoadUnsafe(ref dy_cb_n_oy_ox);
                            productOfRow_part0_c0 += Vector256.LoadUnsafe(ref dy_cb_n_oy_ox) * (Vector256.LoadUnsafe(ref x_cb_n_oy_ox) - meanOfBatch_c0);
                            sumOfRow_part0_c8 += Vector256.LoadUnsafe(ref dy_cb_n_oy_ox, 8);
                            productOfRow_part0_c8 += Vector256.LoadUnsafe(ref dy_cb_n_oy_ox, 8) * (Vector256.LoadUnsafe(ref x_cb_n_oy_ox, 8) - meanOfBatch_c8);
                        }
                        sumOfImage_c0 += sumOfRow_part0_c0;
                        productOfImage_c0 += productOfRow_part0_c0;
                        sumOfImage_c8 += sumOfRow_part0_c8;
                        productOfImage_c8 += productOfRow_part0_c8;
                    }
                    sum_c0 += sumOfImage_c0;
                    sum_c8 += sumOfImage_c8;
                    product_c0 += productOfImage_c0;
                    product_c8 += productOfImage_c8;
                }
                var inverse_c0 = Vector256.LoadUnsafe(ref inverseDeviation_cb);
                product_c0 = (product_c0 - (sum_c0 * rest_c0)) * inverse_c0;
                sum_c0.StoreUnsafe(ref dshift_cb);
                product_c0.StoreUnsafe(ref dscale_cb);
                (sum_c0 * Vector256.Create(share)).StoreUnsafe(ref meanGradient_cb);
                ((product_c0 * inverse_c0) * Vector256.Create(share)).StoreUnsafe(ref meanProduct_cb);
                var inverse_c8 = Vector256.LoadUnsafe(ref inverseDeviation_cb, 8);
                product_c8 = (product_c8 - (sum_c8 * rest_c8)) * inverse_c8;
                sum_c8.StoreUnsafe(ref dshift_cb, 8);
                product_c8.StoreUnsafe(ref dscale_cb, 8);
                (sum_c8 * Vector256.Create(share)).StoreUnsafe(ref meanGradient_cb, 8);
                ((product_c8 * inverse_c8) * Vector256.Create(share)).StoreUnsafe(ref meanProduct_cb, 8);
            }
        }

        // imageGradient = gradient of batchNorm's input(batchNorm1Gradient, image, batchNorm1Mean, batchNorm1MeanRest, batchNorm1InverseDeviation, batchNorm1MeanGradient, batchNorm1MeanProduct)
        //   batchNorm1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   batchNorm1Mean [16,1,1]   NCHWc16
        //   batchNorm1MeanRest [16,1,1]   NCHWc16
        //   batchNorm1InverseDeviation [16,1,1]   NCHWc16
        //   batchNorm1MeanGradient [16,1,1]   NCHWc16
        //   batchNorm1MeanProduct [16,1,1]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_BackwardData(ref float dy, ref float x, ref float mean, ref float meanRest, ref float inverseDeviation, ref float meanGradient, ref float meanProduct, ref float scale, ref float dx, int images, int firstGroup, int endGroup)
        {
            for (int cb = firstGroup; cb < endGroup; cb++)
            {
                ref float mean_cb = ref Unsafe.Add(ref mean, cb * 16);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb * 16);
                ref float inverseDeviation_cb = ref Unsafe.Add(ref inverseDeviation, cb * 16);
                ref float meanProduct_cb = ref Unsafe.Add(ref meanProduct, cb * 16);
                ref float meanGradient_cb = ref Unsafe.Add(ref meanGradient, cb * 16);
                ref float meanRest_cb = ref Unsafe.Add(ref meanRest, cb * 16);
                ref float dy_cb = ref Unsafe.Add(ref dy, cb * 96);
                ref float x_cb = ref Unsafe.Add(ref x, cb * 96);
                ref float dx_cb = ref Unsafe.Add(ref dx, cb * 96);
                var meanOfBatch_c0 = Vector256.LoadUnsafe(ref mean_cb);
                var factor_c0 = Vector256.LoadUnsafe(ref scale_cb) * Vector256.LoadUnsafe(ref inverseDeviation_cb);
                var meanOfProduct_c0 = Vector256.LoadUnsafe(ref meanProduct_cb);
                var constant_c0 = Vector256.LoadUnsafe(ref meanGradient_cb) - (Vector256.LoadUnsafe(ref meanRest_cb) * meanOfProduct_c0);
                var meanOfBatch_c8 = Vector256.LoadUnsafe(ref mean_cb, 8);
                var factor_c8 = Vector256.LoadUnsafe(ref scale_cb, 8) * Vector256.LoadUnsafe(ref inverseDeviation_cb, 8);
                var meanOfProduct_c8 = Vector256.LoadUnsafe(ref meanProduct_cb, 8);
                var constant_c8 = Vector256.LoadUnsafe(ref meanGradient_cb, 8) - (Vector256.LoadUnsafe(ref meanRest_cb, 8) * meanOfProduct_c8);
                for (int n = 0; n < images; n++)
                {
                    ref float dy_cb_n = ref Unsafe.Add(ref dy_cb, n * 272);
                    ref float x_cb_n = ref Unsafe.Add(ref x_cb, n * 272);
                    ref float dx_cb_n = ref Unsafe.Add(ref dx_cb, n * 272);
                    for (int oy = 0; oy < 2; oy++)
                    {
                        ref float dy_cb_n_oy = ref Unsafe.Add(ref dy_cb_n, oy * 48);
                        ref float x_cb_n_oy = ref Unsafe.Add(ref x_cb_n, oy * 48);
                        ref float dx_cb_n_oy = ref Unsafe.Add(ref dx_cb_n, oy * 48);
                        for (int ox = 0; ox < 3; ox++)
                        {
                            ref float dy_cb_n_oy_ox = ref Unsafe.Add(ref dy_cb_n_oy, ox * 16);
                            ref float x_cb_n_oy_ox = ref Unsafe.Add(ref x_cb_n_oy, ox * 16);
                            ref float dx_cb_n_oy_ox = ref Unsafe.Add(ref dx_cb_n_oy, ox * 16);
                            (((Vector256.LoadUnsafe(ref dy_cb_n_oy_ox) - constant_c0) - ((Vector256.LoadUnsafe(ref x_cb_n_oy_ox) - meanOfBatch_c0) * meanOfProduct_c0)) * factor_c0).StoreUnsafe(ref dx_cb_n_oy_ox);
                            (((Vector256.LoadUnsafe(ref dy_cb_n_oy_ox, 8) - constant_c8) - ((Vector256.LoadUnsafe(ref x_cb_n_oy_ox, 8) - meanOfBatch_c8) * meanOfProduct_c8)) * factor_c8).StoreUnsafe(ref dx_cb_n_oy_ox, 8);
                        }
                    }
                }
            }
        }
