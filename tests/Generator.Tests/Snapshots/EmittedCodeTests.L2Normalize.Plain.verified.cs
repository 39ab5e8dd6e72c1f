// Input(16, 2, 3), L2Normalize(Scale = 20)

// ---------- Vector512 ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = Vector512<float>.Zero;
                    squares = Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x_oy_ox), Vector512.LoadUnsafe(ref x_oy_ox), squares);
                    var squaresOfPixel = Vector512.Sum(squares);
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
                    ((Vector512.LoadUnsafe(ref x_oy_ox) * Vector512.Create(inverse)) * Vector512.LoadUnsafe(ref scale)).StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = Vector256<float>.Zero;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        squares = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox_c), Vector256.LoadUnsafe(ref x_oy_ox_c), squares);
                    }
                    var squaresOfPixel = Vector256.Sum(squares);
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
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

// ---------- AdvSimd ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = Vector128<float>.Zero;
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        squares = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox_c), Vector128.LoadUnsafe(ref x_oy_ox_c), squares);
                    }
                    var squaresOfPixel = Vector128.Sum(squares);
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float scale_c = ref Unsafe.Add(ref scale, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ((Vector128.LoadUnsafe(ref x_oy_ox_c_2) * Vector128.Create(inverse)) * Vector128.LoadUnsafe(ref scale_c)).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Vector128 ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = Vector128<float>.Zero;
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        squares = Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox_c), Vector128.LoadUnsafe(ref x_oy_ox_c), squares);
                    }
                    var squaresOfPixel = Vector128.Sum(squares);
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float scale_c = ref Unsafe.Add(ref scale, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ((Vector128.LoadUnsafe(ref x_oy_ox_c_2) * Vector128.Create(inverse)) * Vector128.LoadUnsafe(ref scale_c)).StoreUnsafe(ref y_oy_ox_c);
                    }
                }
            }
        }

// ---------- Scalar ----------

        // l2Normalize1 = l2Normalize(image, scale)
        //   image [16,2,3]   NCHWc16
        //   l2Normalize1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void L2Normalize1_Forward(ref float x, ref float scale, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var squares = 0f;
                    for (int c = 0; c < 16; c++)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        squares = x_oy_ox_c * x_oy_ox_c + squares;
                    }
                    var squaresOfPixel = squares;
                    var inverse = squaresOfPixel == 0f ? 0f : (1f / MathF.Sqrt(squaresOfPixel));
                    for (int c = 0; c < 16; c++)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float scale_c = ref Unsafe.Add(ref scale, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        y_oy_ox_c = (x_oy_ox_c_2 * inverse) * scale_c;
                    }
                }
            }
        }
