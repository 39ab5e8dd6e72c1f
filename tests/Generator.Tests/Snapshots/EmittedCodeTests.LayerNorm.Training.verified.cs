// Input(16, 2, 3), LayerNorm

// ---------- Vector256 ----------

        // layerNorm1.scale, layerNorm1.shift = gradients of layerNorm's weights(image, layerNorm1Gradient, layerNorm1Mean, layerNorm1Inverse, layerNorm1Offset)
        //   image [16,2,3]   NCHWc16
        //   layerNorm1Gradient [16,2,3]   NCHWc16
        //   layerNorm1Mean [16]   NCHWc16
        //   layerNorm1Inverse [16]   NCHWc16
        //   layerNorm1Offset [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LayerNorm1_BackwardWeights(ref float x, ref float dy, ref float mean, ref float inverse, ref float offset, ref float dscale, ref float dshift)
        {
            var center_c0 = Vector256.LoadUnsafe(ref mean);
            var inverseDeviation_c0 = Vector256.LoadUnsafe(ref inverse);
            var offsetOfChannel_c0 = Vector256.LoadUnsafe(ref offset);
            var center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var inverseDeviation_c8 = Vector256.LoadUnsafe(ref inverse, 8);
            var offsetOfChannel_c8 = Vector256.LoadUnsafe(ref offset, 8);
            for (int ox = 0; ox < 6; ox += 2)
            {
                ref float dy_ox = ref Unsafe.Add(ref dy, ox * 16);
                ref float dshift_ox = ref Unsafe.Add(ref dshift, ox * 16);
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                ref float dscale_ox = ref Unsafe.Add(ref dscale, ox * 16);
                var gradient = Vector256.LoadUnsafe(ref dy_ox);
                (Vector256.LoadUnsafe(ref dshift_ox) + gradient).StoreUnsafe(ref dshift_ox);
                Vector256.MultiplyAddEstimate(gradient, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox) - center_c0, inverseDeviation_c0, offsetOfChannel_c0), Vector256.LoadUnsafe(ref dscale_ox)).StoreUnsafe(ref dscale_ox);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 8);
                (Vector256.LoadUnsafe(ref dshift_ox, 8) + gradient).StoreUnsafe(ref dshift_ox, 8);
                Vector256.MultiplyAddEstimate(gradient, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox, 8) - center_c8, inverseDeviation_c8, offsetOfChannel_c8), Vector256.LoadUnsafe(ref dscale_ox, 8)).StoreUnsafe(ref dscale_ox, 8);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 16);
                (Vector256.LoadUnsafe(ref dshift_ox, 16) + gradient).StoreUnsafe(ref dshift_ox, 16);
                Vector256.MultiplyAddEstimate(gradient, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox, 16) - center_c0, inverseDeviation_c0, offsetOfChannel_c0), Vector256.LoadUnsafe(ref dscale_ox, 16)).StoreUnsafe(ref dscale_ox, 16);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 24);
                (Vector256.LoadUnsafe(ref dshift_ox, 24) + gradient).StoreUnsafe(ref dshift_ox, 24);
                Vector256.MultiplyAddEstimate(gradient, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox, 24) - center_c8, inverseDeviation_c8, offsetOfChannel_c8), Vector256.LoadUnsafe(ref dscale_ox, 24)).StoreUnsafe(ref dscale_ox, 24);
            }
        }

        // imageGradient, layerNorm1GradientMean, layerNorm1ProductMean = gradient of layerNorm's input(layerNorm1Gradient, image, layerNorm1Mean, layerNorm1Inverse, layerNorm1Offset)
        //   layerNorm1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   layerNorm1Mean [16]   NCHWc16
        //   layerNorm1Inverse [16]   NCHWc16
        //   layerNorm1Offset [16]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        //   layerNorm1GradientMean [16]   NCHWc16
        //   layerNorm1ProductMean [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LayerNorm1_BackwardData(ref float dy, ref float x, ref float mean, ref float inverse, ref float offset, ref float scale, ref float dx, ref float gradientMean, ref float productMean)
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
                ref float scale_ox = ref Unsafe.Add(ref scale, ox * 16);
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                var gradient = Vector256.LoadUnsafe(ref dy_ox) * Vector256.LoadUnsafe(ref scale_ox);
                gradients_part0_c0 += gradient;
                products_part0_c0 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox) - center_c0, products_part0_c0);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 8) * Vector256.LoadUnsafe(ref scale_ox, 8);
                gradients_part0_c8 += gradient;
                products_part0_c8 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 8) - center_c8, products_part0_c8);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 16) * Vector256.LoadUnsafe(ref scale_ox, 16);
                gradients_part1_c0 += gradient;
                products_part1_c0 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 16) - center_c0, products_part1_c0);
                gradient = Vector256.LoadUnsafe(ref dy_ox, 24) * Vector256.LoadUnsafe(ref scale_ox, 24);
                gradients_part1_c8 += gradient;
                products_part1_c8 = Vector256.MultiplyAddEstimate(gradient, Vector256.LoadUnsafe(ref x_ox, 24) - center_c8, products_part1_c8);
            }
            var gradientOfChannel_c0 = gradients_part0_c0 + gradients_part1_c0;
            var gradientOfChannel_c8 = gradients_part0_c8 + gradients_part1_c8;
            var productOfChannel_c0 = products_part0_c0 + products_part1_c0;
            var productOfChannel_c8 = products_part0_c8 + products_part1_c8;
            gradientOfChannel_c0.StoreUnsafe(ref gradientMean);
            Vector256.MultiplyAddEstimate(productOfChannel_c0, Vector256.LoadUnsafe(ref inverse), Vector256.LoadUnsafe(ref offset) * gradientOfChannel_c0).StoreUnsafe(ref productMean);
            gradientOfChannel_c8.StoreUnsafe(ref gradientMean, 8);
            Vector256.MultiplyAddEstimate(productOfChannel_c8, Vector256.LoadUnsafe(ref inverse, 8), Vector256.LoadUnsafe(ref offset, 8) * gradientOfChannel_c8).StoreUnsafe(ref productMean, 8);
            var meanGradientLanes = Vector256<float>.Zero;
            var meanProductLanes = Vector256<float>.Zero;
            for (int c = 0; c < 16; c += 8)
            {
                ref float gradientMean_c = ref Unsafe.Add(ref gradientMean, c);
                ref float productMean_c = ref Unsafe.Add(ref productMean, c);
                meanGradientLanes += Vector256.LoadUnsafe(ref gradientMean_c);
                meanProductLanes += Vector256.LoadUnsafe(ref productMean_c);
            }
            var meanGradient = Vector256.Sum(meanGradientLanes);
            var meanProduct = Vector256.Sum(meanProductLanes);
            meanGradient = meanGradient / 96f;
            meanProduct = meanProduct / 96f;
            for (int c = 0; c < 16; c += 8)
            {
                ref float gradientMean_c_2 = ref Unsafe.Add(ref gradientMean, c);
                ref float productMean_c_2 = ref Unsafe.Add(ref productMean, c);
                Vector256.Create(meanGradient).StoreUnsafe(ref gradientMean_c_2);
                Vector256.Create(meanProduct).StoreUnsafe(ref productMean_c_2);
            }
            center_c0 = Vector256.LoadUnsafe(ref mean);
            var inverseDeviation_c0 = Vector256.LoadUnsafe(ref inverse);
            var slope_c0 = Vector256<float>.Zero - ((inverseDeviation_c0 * inverseDeviation_c0) * Vector256.LoadUnsafe(ref productMean));
            var common_c0 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset), Vector256.LoadUnsafe(ref productMean), Vector256.LoadUnsafe(ref gradientMean));
            center_c8 = Vector256.LoadUnsafe(ref mean, 8);
            var inverseDeviation_c8 = Vector256.LoadUnsafe(ref inverse, 8);
            var slope_c8 = Vector256<float>.Zero - ((inverseDeviation_c8 * inverseDeviation_c8) * Vector256.LoadUnsafe(ref productMean, 8));
            var common_c8 = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref offset, 8), Vector256.LoadUnsafe(ref productMean, 8), Vector256.LoadUnsafe(ref gradientMean, 8));
            for (int ox = 0; ox < 6; ox++)
            {
                ref float x_ox_2 = ref Unsafe.Add(ref x, ox * 16);
                ref float dy_ox_2 = ref Unsafe.Add(ref dy, ox * 16);
                ref float scale_ox_2 = ref Unsafe.Add(ref scale, ox * 16);
                ref float dx_ox = ref Unsafe.Add(ref dx, ox * 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2) - center_c0, slope_c0, ((Vector256.LoadUnsafe(ref dy_ox_2) * Vector256.LoadUnsafe(ref scale_ox_2)) - common_c0) * inverseDeviation_c0).StoreUnsafe(ref dx_ox);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 8) - center_c8, slope_c8, ((Vector256.LoadUnsafe(ref dy_ox_2, 8) * Vector256.LoadUnsafe(ref scale_ox_2, 8)) - common_c8) * inverseDeviation_c8).StoreUnsafe(ref dx_ox, 8);
            }
        }
