// Input(16, 2, 3), InstanceNorm(Affine = false)

// ---------- Vector256 ----------

        // imageGradient, instanceNorm1GradientMean, instanceNorm1ProductMean = gradient of instanceNorm's input(instanceNorm1Gradient, image, instanceNorm1Mean, instanceNorm1Inverse, instanceNorm1Offset)
        //   instanceNorm1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   instanceNorm1Mean [16]   NCHWc16
        //   instanceNorm1Inverse [16]   NCHWc16
        //   instanceNorm1Offset [16]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        //   instanceNorm1GradientMean [16]   NCHWc16
        //   instanceNorm1ProductMean [16]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void InstanceNorm1_BackwardData(ref float dy, ref float x, ref float mean, ref float inverse, ref float offset, ref float dx, ref float gradientMean, ref float productMean)
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
            gradientOfChannel_c0.StoreUnsafe(ref gradientMean);
            Vector256.MultiplyAddEstimate(productOfChannel_c0, Vector256.LoadUnsafe(ref inverse), Vector256.LoadUnsafe(ref offset) * gradientOfChannel_c0).StoreUnsafe(ref productMean);
            gradientOfChannel_c8.StoreUnsafe(ref gradientMean, 8);
            Vector256.MultiplyAddEstimate(productOfChannel_c8, Vector256.LoadUnsafe(ref inverse, 8), Vector256.LoadUnsafe(ref offset, 8) * gradientOfChannel_c8).StoreUnsafe(ref productMean, 8);
            for (int c = 0; c < 16; c += 8)
            {
                ref float gradientMean_c = ref Unsafe.Add(ref gradientMean, c);
                ref float productMean_c = ref Unsafe.Add(ref productMean, c);
                var meanGradient = Vector256.LoadUnsafe(ref gradientMean_c);
                var meanProduct = Vector256.LoadUnsafe(ref productMean_c);
                meanGradient = meanGradient / Vector256.Create(6f);
                meanProduct = meanProduct / Vector256.Create(6f);
                meanGradient.StoreUnsafe(ref gradientMean_c);
                meanProduct.StoreUnsafe(ref productMean_c);
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
                ref float dx_ox = ref Unsafe.Add(ref dx, ox * 16);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2) - center_c0, slope_c0, (Vector256.LoadUnsafe(ref dy_ox_2) - common_c0) * inverseDeviation_c0).StoreUnsafe(ref dx_ox);
                Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_ox_2, 8) - center_c8, slope_c8, (Vector256.LoadUnsafe(ref dy_ox_2, 8) - common_c8) * inverseDeviation_c8).StoreUnsafe(ref dx_ox, 8);
            }
        }
