// Input(16, 2, 3), L2Normalize(Scale = 20)

// ---------- Vector256 ----------

        // l2Normalize1, l2Normalize1InverseLength = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        //   l2Normalize1InverseLength [32]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_ForwardTraining(ref float x, ref float scale, ref float y, ref float inverseLength)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float inverseLength_oy = ref Unsafe.Add(ref inverseLength, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float inverseLength_oy_ox = ref Unsafe.Add(ref inverseLength_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = Vector256<float>.Zero;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        squares = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox_c), Vector256.LoadUnsafe(ref x_oy_ox_c), squares);
                    }
                    var squaresOfPixel = Vector256.Sum(squares);
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
                    inverseLength_oy_ox = inverse;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float scale_c = ref Unsafe.Add(ref scale, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ((Vector256.LoadUnsafe(ref x_oy_ox_c_2) * Vector256.Create(inverse)) * Vector256.LoadUnsafe(ref scale_c)).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

        // l2Normalize1.scale = gradients of l2Normalize's weights(l2Normalize1Gradient, image, l2Normalize1InverseLength)
        //   l2Normalize1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1InverseLength [32]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_BackwardWeights(ref float dy, ref float x, ref float inverseLength, ref float dscale)
        {
            var sum_c0 = Vector256.LoadUnsafe(ref dscale);
            var sum_c8 = Vector256.LoadUnsafe(ref dscale, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 48);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float inverseLength_oy = ref Unsafe.Add(ref inverseLength, oy * 16);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float inverseLength_oy_ox = ref Unsafe.Add(ref inverseLength_oy, ox);
                    sum_c0 += (Vector256.LoadUnsafe(ref dy_oy_ox) * Vector256.LoadUnsafe(ref x_oy_ox)) * Vector256.Create(inverseLength_oy_ox);
                    sum_c8 += (Vector256.LoadUnsafe(ref dy_oy_ox, 8) * Vector256.LoadUnsafe(ref x_oy_ox, 8)) * Vector256.Create(inverseLength_oy_ox);
                }
            }
            sum_c0.StoreUnsafe(ref dscale);
            sum_c8.StoreUnsafe(ref dscale, 8);
        }

        // imageGradient = gradient of l2Normalize's input(l2Normalize1Gradient, image, l2Normalize1InverseLength)
        //   l2Normalize1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1InverseLength [32]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_BackwardData(ref float dy, ref float x, ref float inverseLength, ref float scale, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 48);
                ref float inverseLength_oy = ref Unsafe.Add(ref inverseLength, oy * 16);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float inverseLength_oy_ox = ref Unsafe.Add(ref inverseLength_oy, ox);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    var product = Vector256<float>.Zero;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float scale_c = ref Unsafe.Add(ref scale, c);
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        product = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox_c) * Vector256.LoadUnsafe(ref scale_c), Vector256.LoadUnsafe(ref dy_oy_ox_c), product);
                    }
                    var along = Vector256.Sum(product);
                    var inverse = inverseLength_oy_ox;
                    along = (along * inverse) * inverse;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float scale_c_2 = ref Unsafe.Add(ref scale, c);
                        ref float dy_oy_ox_c_2 = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        (((Vector256.LoadUnsafe(ref scale_c_2) * Vector256.LoadUnsafe(ref dy_oy_ox_c_2)) - (Vector256.LoadUnsafe(ref x_oy_ox_c_2) * Vector256.Create(along))) * Vector256.Create(inverse)).StoreUnsafe(ref dx_oy_ox_c);
                    }
                }
            }
        }
