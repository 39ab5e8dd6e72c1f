// Input(16, 2, 3), LocalResponseNorm(5)

// ---------- Vector256 ----------

        // localResponseNorm1, localResponseNorm1Terms, localResponseNorm1Sum = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        //   localResponseNorm1Sum [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_ForwardTraining(ref float x, ref float y, ref float terms, ref float s)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float terms_ox_c = ref Unsafe.Add(ref terms_ox, c);
                    Vector256<float>.Zero.StoreUnsafe(ref terms_ox_c);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float s_oy = ref Unsafe.Add(ref s, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float terms_ox_2_c = ref Unsafe.Add(ref terms_ox_2, c);
                        (Vector256.LoadUnsafe(ref x_oy_ox_c) * Vector256.LoadUnsafe(ref x_oy_ox_c)).StoreUnsafe(ref terms_ox_2_c, 16);
                    }
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float s_oy_ox = ref Unsafe.Add(ref s_oy, ox * 16);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float s_oy_ox_c = ref Unsafe.Add(ref s_oy_ox, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var total = Vector256<float>.Zero;
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 14);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 15);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 16);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 17);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 18);
                        var scale = Vector256.MultiplyAddEstimate(total, Vector256.Create(2E-05f), Vector256.Create(1f));
                        scale.StoreUnsafe(ref s_oy_ox_c);
                        var root = Vector256.Sqrt(scale);
                        (Vector256.LoadUnsafe(ref x_oy_ox_2_c) * (Vector256.Create(1f) / (root * Vector256.Sqrt(root)))).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

        // imageGradient, localResponseNorm1Terms = gradient of localResponseNorm's input(localResponseNorm1Gradient, image, localResponseNorm1Sum)
        //   localResponseNorm1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1Sum [16,2,3]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_BackwardData(ref float dy, ref float x, ref float s, ref float dx, ref float terms)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float terms_ox_c = ref Unsafe.Add(ref terms_ox, c);
                    Vector256<float>.Zero.StoreUnsafe(ref terms_ox_c);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float s_oy = ref Unsafe.Add(ref s, oy * 48);
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 48);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float s_oy_ox = ref Unsafe.Add(ref s_oy, ox * 16);
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float s_oy_ox_c = ref Unsafe.Add(ref s_oy_ox, c);
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float terms_ox_2_c = ref Unsafe.Add(ref terms_ox_2, c);
                        var scale = Vector256.LoadUnsafe(ref s_oy_ox_c);
                        var root = Vector256.Sqrt(scale);
                        var gradient = Vector256.LoadUnsafe(ref dy_oy_ox_c) * (Vector256.Create(1f) / (root * Vector256.Sqrt(root)));
                        gradient.StoreUnsafe(ref dx_oy_ox_c);
                        ((gradient * Vector256.LoadUnsafe(ref x_oy_ox_c)) / scale).StoreUnsafe(ref terms_ox_2_c, 16);
                    }
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float dx_oy_ox_2 = ref Unsafe.Add(ref dx_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float dx_oy_ox_2_c = ref Unsafe.Add(ref dx_oy_ox_2, c);
                        var total = Vector256<float>.Zero;
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 14);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 15);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 16);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 17);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 18);
                        Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox_2_c) * Vector256.Create(-3E-05f), total, Vector256.LoadUnsafe(ref dx_oy_ox_2_c)).StoreUnsafe(ref dx_oy_ox_2_c);
                    }
                }
            }
        }
