// Input(16, 2, 3), GroupNorm(4)

// ---------- Vector256 ----------

        // groupNorm1GradientSum, groupNorm1ProductSum, groupNorm1.scale, groupNorm1.shift = gradients of groupNorm's weights(image, groupNorm1Gradient, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset)
        //   image [16,2,3]   NCHWc16
        //   groupNorm1Gradient [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        //   groupNorm1GradientSum [16]   NCHWc16
        //   groupNorm1ProductSum [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_BackwardWeights(ref float x, ref float dy, ref float mean, ref float inverse, ref float offset, ref float dscale, ref float dshift, ref float gradientSum, ref float productSum)
        {
            var center_c0 = Vector256.LoadUnsafe(ref mean);
            var center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var gradients_part0_c0 = Vector256<float>.Zero;
            var gradients_part0_c8 = Vector256<float>.Zero;
            var gradients_part1_c0 = Vector256<float>.Zero;
            var gradients_part1_c8 = Vector256<float>.Zero;
            var products_part0_c0 = Vector256<float>.Zero;
            var products_part0_c8 = Vector256<float>.Zero;
            var products_part1_c0 = Vector256<float>.Zero;
            var products_part1_c8 = Vector256<float>.Zero;
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float dy_ox = ref Unsafe.Add(ref dy, ox * 16);
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                var gradient = Vector256.LoadUnsafe(ref dy_ox);
                gradients_part0_c0 += gradient;
                products_part0_c0 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox) - center_c0, products_part0_c0);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 8);
                gradients_part0_c8 += gradient;
                products_part0_c8 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 8) - center_c8, products_part0_c8);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 16);
                gradients_part1_c0 += gradient;
                products_part1_c0 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 16) - center_c0, products_part1_c0);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 24);
                gradients_part1_c8 += gradient;
                products_part1_c8 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 24) - center_c8, products_part1_c8);
            }
            var gradientOfChannel_c0 = gradients_part0_c0 + gradients_part1_c0;
            var gradientOfChannel_c8 = gradients_part0_c8 + gradients_part1_c8;
            var productOfChannel_c0 = products_part0_c0 + products_part1_c0;
            var productOfChannel_c8 = products_part0_c8 + products_part1_c8;
            productOfChannel_c0 = Vector256.MultiplyAddEstimate(productOfChannel_c0, Vector256.LoadUnsafe(ref inverse), Vector256.LoadUnsafe(ref offset) * gradientOfChannel_c0);
            (Vector256.LoadUnsafe(ref dshift) + gradientOfChannel_c0).StoreUnsafe(ref dshift);
            (Vector256.LoadUnsafe(ref dscale) + productOfChannel_c0).StoreUnsafe(ref dscale);
            gradientOfChannel_c0.StoreUnsafe(ref gradientSum);
            productOfChannel_c0.StoreUnsafe(ref productSum);
            productOfChannel_c8 = Vector256.MultiplyAddEstimate(productOfChannel_c8, Vector256.LoadUnsafe(ref inverse, 8), Vector256.LoadUnsafe(ref offset, 8) * gradientOfChannel_c8);
            (Vector256.LoadUnsafe(ref dshift, 8) + gradientOfChannel_c8).StoreUnsafe(ref dshift, 8);
            (Vector256.LoadUnsafe(ref dscale, 8) + productOfChannel_c8).StoreUnsafe(ref dscale, 8);
            gradientOfChannel_c8.StoreUnsafe(ref gradientSum, 8);
            productOfChannel_c8.StoreUnsafe(ref productSum, 8);
        }

        // imageGradient, groupNorm1GradientMean, groupNorm1ProductMean = gradient of groupNorm's input(groupNorm1Gradient, image, groupNorm1Mean, groupNorm1Inverse, groupNorm1Offset, groupNorm1GradientSum, groupNorm1ProductSum)
        //   groupNorm1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   groupNorm1Mean [16]   NCHWc16
        //   groupNorm1Inverse [16]   NCHWc16
        //   groupNorm1Offset [16]   NCHWc16
        //   groupNorm1GradientSum [16]   NCHWc16
        //   groupNorm1ProductSum [16]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        //   groupNorm1GradientMean [16]   NCHWc16
        //   groupNorm1ProductMean [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GroupNorm1_BackwardData(ref float dy, ref float x, ref float mean, ref float inverse, ref float offset, ref float gradientSum, ref float productSum, ref float scale, ref float dx, ref float gradientMean, ref float productMean)
        {
            for (int g = 0; g < 4; g++)
            {
                ref float gradientSum_g = ref Unsafe.Add(ref gradientSum, g * 4);
                ref float scale_g = ref Unsafe.Add(ref scale, g * 4);
                ref float productSum_g = ref Unsafe.Add(ref productSum, g * 4);
                ref float gradientMean_g = ref Unsafe.Add(ref gradientMean, g * 4);
                ref float productMean_g = ref Unsafe.Add(ref productMean, g * 4);
                var meanGradient = 0f;
                var meanProduct = 0f;
                for (int c = 0; c < 4; c++)
                {
                    ref float gradientSum_g_c = ref Unsafe.Add(ref gradientSum_g, c);
                    ref float scale_g_c = ref Unsafe.Add(ref scale_g, c);
                    ref float productSum_g_c = ref Unsafe.Add(ref productSum_g, c);
                    meanGradient += gradientSum_g_c * scale_g_c;
                    meanProduct += productSum_g_c * scale_g_c;
                }
                meanGradient = meanGradient / 24f;
                meanProduct = meanProduct / 24f;
                for (int c = 0; c < 4; c++)
                {
                    ref float gradientMean_g_c = ref Unsafe.Add(ref gradientMean_g, c);
                    ref float productMean_g_c = ref Unsafe.Add(ref productMean_g, c);
                    gradientMean_g_c = meanGradient;
                    productMean_g_c = meanProduct;
                }
            }
            var center_c0 = Vector256.LoadUnsafe(ref mean);
            var inverseDeviation_c0 = Vector256.LoadUnsafe(ref inverse);
            var slope_c0 = Vector256<float>.Zero - ((inverseDeviation_c0 * inverseDeviation_c0) * Vector256.LoadUnsafe(ref productMean));
            var common_c0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset), Vector256.LoadUnsafe(ref productMean), Vector256.LoadUnsafe(ref gradientMean));
            var scaleOfChannel_c0 = Vector256.LoadUnsafe(ref scale);
            var center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var inverseDeviation_c8 = Vector256.LoadUnsafe(ref inverse, 8);
            var slope_c8 = Vector256<float>.Zero - ((inverseDeviation_c8 * inverseDeviation_c8) * Vector256.LoadUnsafe(ref productMean, 8));
            var common_c8 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset, 8), Vector256.LoadUnsafe(ref productMean, 8), Vector256.LoadUnsafe(ref gradientMean, 8));
            var scaleOfChannel_c8 = Vector256.LoadUnsafe(ref scale, 8);
            for (int ox = 0; ox < 6; ox++)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                ref float dy_ox = ref Unsafe.Add(ref dy, ox * 16);
                ref float dx_ox = ref Unsafe.Add(ref dx, ox * 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox) - center_c0, slope_c0, ((Vector256.LoadUnsafe(ref dy_ox) * scaleOfChannel_c0) - common_c0) * inverseDeviation_c0).StoreUnsafe(ref dx_ox);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox, 8) - center_c8, slope_c8, ((Vector256.LoadUnsafe(ref dy_ox, 8) * scaleOfChannel_c8) - common_c8) * inverseDeviation_c8).StoreUnsafe(ref dx_ox, 8);
            }
        }
