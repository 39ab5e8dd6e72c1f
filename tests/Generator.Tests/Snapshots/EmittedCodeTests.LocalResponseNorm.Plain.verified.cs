// Input(16, 2, 3), LocalResponseNorm(5)

// ---------- Vector512 ----------

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                Vector512<float>.Zero.StoreUnsafe(ref terms_ox);
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    (Vector512.LoadUnsafe(ref x_oy_ox) * Vector512.LoadUnsafe(ref x_oy_ox)).StoreUnsafe(ref terms_ox_2, 16);
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var total = Vector512<float>.Zero;
                    total += Vector512.LoadUnsafe(ref terms_ox_3, 14);
                    total += Vector512.LoadUnsafe(ref terms_ox_3, 15);
                    total += Vector512.LoadUnsafe(ref terms_ox_3, 16);
                    total += Vector512.LoadUnsafe(ref terms_ox_3, 17);
                    total += Vector512.LoadUnsafe(ref terms_ox_3, 18);
                    var scale = Vector512.MultiplyAddEstimate(total, Vector512.Create(2E-05f), Vector512.Create(1f));
                    var root = Vector512.Sqrt(scale);
                    (Vector512.LoadUnsafe(ref x_oy_ox_2) * (Vector512.Create(1f) / (root * Vector512.Sqrt(root)))).StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
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
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var total = Vector256<float>.Zero;
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 14);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 15);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 16);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 17);
                        total += Vector256.LoadUnsafe(ref terms_ox_3_c, 18);
                        var scale = Vector256.MultiplyAddEstimate(total, Vector256.Create(2E-05f), Vector256.Create(1f));
                        var root = Vector256.Sqrt(scale);
                        (Vector256.LoadUnsafe(ref x_oy_ox_2_c) * (Vector256.Create(1f) / (root * Vector256.Sqrt(root)))).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- AdvSimd ----------

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                for (int c = 0; c < 16; c += 4)
                {
                    ref float terms_ox_c = ref Unsafe.Add(ref terms_ox, c);
                    Vector128<float>.Zero.StoreUnsafe(ref terms_ox_c);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float terms_ox_2_c = ref Unsafe.Add(ref terms_ox_2, c);
                        (Vector128.LoadUnsafe(ref x_oy_ox_c) * Vector128.LoadUnsafe(ref x_oy_ox_c)).StoreUnsafe(ref terms_ox_2_c, 16);
                    }
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var total = Vector128<float>.Zero;
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 14);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 15);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 16);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 17);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 18);
                        var scale = Vector128.MultiplyAddEstimate(total, Vector128.Create(2E-05f), Vector128.Create(1f));
                        var root = Vector128.Sqrt(scale);
                        (Vector128.LoadUnsafe(ref x_oy_ox_2_c) * (Vector128.Create(1f) / (root * Vector128.Sqrt(root)))).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                for (int c = 0; c < 16; c += 4)
                {
                    ref float terms_ox_c = ref Unsafe.Add(ref terms_ox, c);
                    Vector128<float>.Zero.StoreUnsafe(ref terms_ox_c);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float terms_ox_2_c = ref Unsafe.Add(ref terms_ox_2, c);
                        (Vector128.LoadUnsafe(ref x_oy_ox_c) * Vector128.LoadUnsafe(ref x_oy_ox_c)).StoreUnsafe(ref terms_ox_2_c, 16);
                    }
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var total = Vector128<float>.Zero;
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 14);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 15);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 16);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 17);
                        total += Vector128.LoadUnsafe(ref terms_ox_3_c, 18);
                        var scale = Vector128.MultiplyAddEstimate(total, Vector128.Create(2E-05f), Vector128.Create(1f));
                        var root = Vector128.Sqrt(scale);
                        (Vector128.LoadUnsafe(ref x_oy_ox_2_c) * (Vector128.Create(1f) / (root * Vector128.Sqrt(root)))).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Scalar ----------

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [16,2,3]   NCHWc16
        //   localResponseNorm1 [16,2,3]   NCHWc16
        //   localResponseNorm1Terms [112]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
        {
            for (int ox = 0; ox < 4; ox++)
            {
                ref float terms_ox = ref Unsafe.Add(ref terms, ox * 32);
                for (int c = 0; c < 16; c++)
                {
                    ref float terms_ox_c = ref Unsafe.Add(ref terms_ox, c);
                    terms_ox_c = 0f;
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float terms_ox_2 = ref Unsafe.Add(ref terms, ox * 32);
                    for (int c = 0; c < 16; c++)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float terms_ox_2_c = ref Unsafe.Add(ref terms_ox_2, c);
                        Unsafe.Add(ref terms_ox_2_c, 16) = x_oy_ox_c * x_oy_ox_c;
                    }
                }
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float terms_ox_3 = ref Unsafe.Add(ref terms, ox * 32);
                    ref float x_oy_ox_2 = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 0; c < 16; c++)
                    {
                        ref float terms_ox_3_c = ref Unsafe.Add(ref terms_ox_3, c);
                        ref float x_oy_ox_2_c = ref Unsafe.Add(ref x_oy_ox_2, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        var total = 0f;
                        total += Unsafe.Add(ref terms_ox_3_c, 14);
                        total += Unsafe.Add(ref terms_ox_3_c, 15);
                        total += Unsafe.Add(ref terms_ox_3_c, 16);
                        total += Unsafe.Add(ref terms_ox_3_c, 17);
                        total += Unsafe.Add(ref terms_ox_3_c, 18);
                        var scale = total * 2E-05f + 1f;
                        var root = MathF.Sqrt(scale);
                        y_oy_ox_c = x_oy_ox_2_c * (1f / (root * MathF.Sqrt(root)));
                    }
                }
            }
        }
